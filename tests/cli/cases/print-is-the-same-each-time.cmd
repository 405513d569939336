export SOURCE_DATE_EPOCH=1
brief print $CASES/harbour.yaml > a.txt; TZ=Asia/Tokyo brief print $CASES/harbour.yaml > b.txt; cmp a.txt b.txt
