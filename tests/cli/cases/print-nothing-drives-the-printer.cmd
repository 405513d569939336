printf "brief: 1\ntitle: \"\\\\e]0;owned\\\\a\"\nbottom_line: \"b\\\\f\\\\x9bc\"\nagenda: [\"\\\\e&l0O\"]\n" > "$(printf 't\033x.yaml')"
brief print -o page.txt t*.yaml; sed 's/, brief .*//' page.txt; LC_ALL=C tr -d '\12\40-\176\200-\377' < page.txt | od -c
