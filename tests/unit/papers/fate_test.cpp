// Which papers are made anew, and which are left alone.
#include "../catch.hpp"

#include <plenum/papers/digest.hpp>
#include <plenum/papers/fate.hpp>
#include <plenum/read/manifest.hpp>
#include <plenum/write/manifest.hpp>

using namespace plenum;
using papers::Fate;

TEST_CASE("a sum is that of FIPS 180-4") {
    CHECK(papers::sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(papers::sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("a paper is made where it is missing or out of date, and kept where a person wrote") {
    CHECK(papers::fate("", "", "new") == Fate::made);
    CHECK(papers::fate("", "old", "new") == Fate::made);
    CHECK(papers::fate("new", "old", "new") == Fate::current);
    CHECK(papers::fate("new", "", "new") == Fate::current);
    CHECK(papers::fate("old", "old", "new") == Fate::made);
    CHECK(papers::fate("theirs", "old", "new") == Fate::edited);
    CHECK(papers::fate("theirs", "", "new") == Fate::edited);
    CHECK(papers::fate("old", "old", "") == Fate::gone);
    CHECK(papers::fate("theirs", "old", "") == Fate::edited);
}

namespace {

Manifest manifest() {
    return {.program = "1",
            .date = "2026-10-09",
            .inputs = {{.as = "conference", .file = "conference.yaml", .sha256 = "aa"},
                       {.as = "motions", .file = "motions/a: b.yaml", .sha256 = "1234"}},
            .papers = {{.file = "letters/a.docx", .paper = "letters", .sha256 = "00", .from = {"motions"}}}};
}

}  // namespace

TEST_CASE("a paper is out of date when something that it is made of changed, came or went") {
    const auto before = manifest();
    auto now = before;
    CHECK(papers::same_inputs(before, now, {"conference", "motions"}));
    now.inputs.push_back({.as = "motions", .file = "c.yaml", .sha256 = "cc"});
    CHECK(papers::same_inputs(before, now, {"conference"}));
    CHECK_FALSE(papers::same_inputs(before, now, {"conference", "motions"}));
    now = before;
    now.inputs[0].sha256 = "ab";
    CHECK_FALSE(papers::same_inputs(before, now, {"conference"}));
    now = before;
    now.program = "2";
    CHECK_FALSE(papers::same_inputs(before, now, {}));
    now = before;
    now.date = "2026-10-10";
    CHECK_FALSE(papers::same_inputs(before, now, {}));
}

TEST_CASE("a manifest is read as it was written") {
    const auto text = write::manifest(manifest());
    Diagnostics found;
    const auto read = read::manifest(std::make_shared<Source>("manifest.yaml", text), found);
    CHECK(found.empty());
    CHECK(write::manifest(read) == text);
    REQUIRE(papers::find(read, "letters/a.docx") != nullptr);
    CHECK(papers::find(read, "letters/a.docx")->sha256 == "00");
    CHECK(papers::find(read, "b.docx") == nullptr);
}
