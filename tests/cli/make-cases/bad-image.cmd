printf "\211PNG\r\n\032\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1" >story.txt; brief make story.txt; brief show story.txt
