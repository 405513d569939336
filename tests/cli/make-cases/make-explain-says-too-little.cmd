printf "Just a story.\n\nWith text: in it.\n" >story.txt; brief make --explain story.txt && brief make --explain json story.txt | grep -c .
