printf "brief: 1\ntitle: \"\\\\e]0;owned\\\\a\"\nbottom_line: b\n" > t.yaml; brief show t.yaml; brief show "$(printf "no\033[2Jsuch")"
