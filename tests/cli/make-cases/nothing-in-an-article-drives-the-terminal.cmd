printf "A \033[31mred\033[0m title\n\nThe \033]0;x\007council said on Monday that \302\2335m it will \342\200\256vote again on the budget.\n\nThe mayor \033[2Jsaid in the city that it would take a long time to agree on it.\n" >story.txt
esc=$(printf "\033")
{ brief make story.txt; brief show story.txt; brief make --explain story.txt; brief make --explain json story.txt; } >out 2>&1
grep -c "$esc" out
