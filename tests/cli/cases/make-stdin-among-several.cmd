mkdir out && brief make -o out a.txt -
