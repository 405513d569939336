# 9,990 findings on one line of 0.9 MB, some behind letters of several bytes
awk 'BEGIN {
    printf "{\"brief\": 1, \"title\": \"\303\266\342\202\254\", \"bottom_line\": \"b\", \"agenda\": ["
    for (i = 0; i < 9990; i++)
        printf "%s{\"text\": \"a point of some length, and \303\251 in it, as the number %05d\", \"kind\": \"odd\"}", i ? ", " : "", i
    print "]}"
}' > one.json
brief check one.json > out
status=$?
head -n 8 out
grep -c "can't be" out
tail -n 8 out
exit $status
