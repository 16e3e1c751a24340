"""Small areas in, judged district maps out."""
