brief make --points 0 story.txt; brief make --points 3x story.txt
