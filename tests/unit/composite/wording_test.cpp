#include "../catch.hpp"

#include <plenum/composite/ask.hpp>
#include <plenum/composite/wording.hpp>
#include <plenum/read/phrasing.hpp>
#include <plenum/write/composite.hpp>
#include <plenum/write/yaml.hpp>

using namespace plenum;

TEST_CASE("what only marks a part's place goes") {
    const auto english = read::phrasing("english");
    CHECK(composite::tidy("believes that;\n and", english) == "believes that");
    CHECK(composite::tidy("and, therefore, calls on  LMCs to act; and", english) == "calls on LMCs to act");
    CHECK(composite::tidy("; and.", english).empty());
    CHECK(composite::tidy("is sure of it ...", english) == "is sure of it ...");
    CHECK(composite::count_words(" one two\nthree ") == 3);
}

TEST_CASE("a word leans on what is said elsewhere when nothing has been named before it") {
    const auto english = read::phrasing("english");
    const auto leaning = [&](std::string_view text, bool to_nobody = false) {
        return composite::leaning_word(text, to_nobody, english);
    };
    CHECK(leaning(" to abandon them for general practice") == "them");
    CHECK(leaning(" that it is time to abandon ratings").empty());
    CHECK(leaning(" to pay practices for the medical reports they write").empty());
    CHECK(leaning(" failing that, to write to ministers") == "failing that");
    CHECK(leaning(" to work with other professional bodies to achieve this") == "this");
    CHECK(leaning(" their exclusion from boards", true) == "their");
    CHECK(leaning(" to publish its figures").empty());
    CHECK(leaning("").empty());
}

TEST_CASE("entries of decisions.yaml are quoted, whatever stands in them") {
    CHECK(write::quoted("\"a\" \\ b\nc") == R"("\"a\" \\ b\nc")");
    Motions motions(2);
    motions[0].id = "aldermoor-07";
    motions[1].id = "1e5: #";
    Composite draft;
    draft.id = "rent-composite";
    draft.of = {0, 1};
    draft.proposed_by = "Tŷ Mawr: \"the\"";
    draft.text = "That conference: #1";
    draft.parts = {{.stem = Stem::belief, .text = "believes - that", .sources = {{0, 1}, {1, 0}}}};
    CHECK(write::decisions({draft}, motions, true) ==
          "decisions:\n"
          "  - composite: rent-composite\n"
          "    of: [aldermoor-07, \"1e5: #\"]\n"
          "    proposed_by: \"Tŷ Mawr: \\\"the\\\"\"\n"
          "    text: \"That conference: #1\"\n"
          "    parts:\n"
          "      - \"believes - that\"\n"
          "    sources:\n"
          "      - [aldermoor-07.1, \"1e5: #\"]\n");
    draft.parts.clear();
    CHECK(write::decisions({draft}, motions, false).empty());
}
