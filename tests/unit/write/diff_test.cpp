#include "../catch.hpp"

#include <plenum/write/diff.hpp>

using plenum::write::unified_diff;

TEST_CASE("texts that are equal have no diff") {
    CHECK(unified_diff("a", "", "").empty());
    CHECK(unified_diff("a", "one\ntwo\n", "one\ntwo\n").empty());
}

TEST_CASE("a changed line stands among three that did not change") {
    CHECK(unified_diff("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") ==
          "--- a.yaml\n+++ a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("changes far from each other are hunks of their own, near ones share one") {
    CHECK(unified_diff("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "one\n2\n3\n4\n5\n6\n7\n8\nnine\n") ==
          "--- a\n+++ a\n@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+nine\n");
    CHECK(unified_diff("a", "1\n2\n3\n4\n5\n6\n7\n8\n", "one\n2\n3\n4\n5\n6\n7\neight\n") ==
          "--- a\n+++ a\n@@ -1,8 +1,8 @@\n-1\n+one\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+eight\n");
}

TEST_CASE("lines put in and taken out, and a last line without a line break") {
    CHECK(unified_diff("a", "", "new\n") == "--- a\n+++ a\n@@ -0,0 +1 @@\n+new\n");
    CHECK(unified_diff("a", "old\n", "") == "--- a\n+++ a\n@@ -1 +0,0 @@\n-old\n");
    CHECK(unified_diff("a", "1\n2\n3\n", "1\n3\n") == "--- a\n+++ a\n@@ -1,3 +1,2 @@\n 1\n-2\n 3\n");
    CHECK(unified_diff("a", "x", "y\n") ==
          "--- a\n+++ a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n");
    CHECK(unified_diff("a", "x\r\n", "y\r\n") == "--- a\n+++ a\n@@ -1 +1 @@\n-x\r\n+y\r\n");
}
