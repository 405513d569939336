printf "Just a story.\n\nWith text: in it.\n" > story.txt; brief show story.txt
