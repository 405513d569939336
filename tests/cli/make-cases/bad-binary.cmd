head -c 3000 "$(command -v brief)" >story; brief make story; brief show story; brief show - <story
