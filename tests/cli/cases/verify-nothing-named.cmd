brief verify
