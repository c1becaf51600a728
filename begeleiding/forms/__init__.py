"""What input about guidance looks like."""
