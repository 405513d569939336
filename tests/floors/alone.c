/* Nothing to run: that it links is the test. */
int main(void)
{
    return 0;
}
