#include "schema_compare.hpp"

#include <cli/schemas.hpp>
#include <plenum/json/tree.hpp>
#include <plenum/lint/choice.hpp>
#include <plenum/read/actions.hpp>
#include <plenum/read/amendments.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/decisions.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/policy.hpp>
#include <plenum/read/standing_orders.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/read/wordlists.hpp>
#include <plenum/read/yaml.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

using namespace plenum;
using namespace plenum::schemas;

TEST_CASE("the schema of motions says what the reader says") {
    compare(
        "motions",
        {
            {Says::nothing, "text: That conference rests\n"},
            {Says::nothing,
             "id: a-1\nfrom: A\nsection: s\ntitle: 12\ntext: \"That: \"\nparts: [one, 1990, 'yes']\n"
             "proposer: P\nseconder: S\nsubmitted: 2026-08-30T10:15\nnotes: N\ncontact: ~\nformat: 1\n"},
            {Says::nothing, "from: A\nmotions:\n  - {id: a-1, text: That}\n  - {text: That, parts: []}\n"},
            {Says::nothing, "format: '1'\nmotions:\n"},
            {Says::nothing, "- text: That\n- text: This\n  from: B\n"},
            {Says::nothing, "id: \xC3\xA9lan-1\ntext: That\n"},
            {Says::both, "id: a_1\ntext: That\n"},
            {Says::both, "id: a 1\ntext: That\n"},
            {Says::both, "id: a-1\nparts: [one]\n"},
            {Says::both, "text: That\nsectoin: s\n"},
            {Says::both, "Text: That\n"},
            {Says::both, "motions:\n  - text: That\nnotes: n\n"},
            {Says::both, "motions: {text: That}\n"},
            {Says::both, "motions:\n  - That conference\n"},
            {Says::both, "- That conference\n"},
            {Says::both, "text:\n"},
            {Says::both, "text: ' '\n"},
            {Says::both, "text: [That, this]\n"},
            {Says::both, "text: That\nparts: one\n"},
            {Says::both, "text: That\nparts:\n"},
            {Says::both, "text: That\nparts:\n  - believes: this\n"},
            {Says::both, "text: That\nparts: ['']\n"},
            {Says::both, "text: That\nfrom: [A, B]\n"},
            {Says::both, "format: 2\ntext: That\n"},
            {Says::both, "name: UK Conference\n"},
            {Says::both, "just words\n"},
            // A schema sees neither comments nor two places at once.
            {Says::reader_alone, "text: That conference #1 rests\n"},
            {Says::reader_alone, "- {id: a, text: That}\n- {id: a, text: This}\n"},
        });
}

TEST_CASE("the schema of amendments says what the reader says") {
    compare("amendments",
            {
                {Says::nothing,
                 "amendments:\n"
                 "  - {id: a1, from: A, to: b, part: 2, kind: replace, words: x, with: y, notes: n}\n"
                 "  - {to: b, kind: rider, words: and rests}\n  - {to: b, kind: delete, words: 12}\n"
                 "  - {to: b, kind: insert, words: x, after: y, part: '3'}\n"},
                {Says::nothing, "amendments:\n"},
                {Says::both, "amendments: [{kind: rider, words: x}]\n"},
                {Says::both, "amendments: [{to: b, words: x}]\n"},
                {Says::both, "amendments: [{to: b, kind: add, words: x}]\n"},
                {Says::both, "amendments: [{to: b, kind: rider}]\n"},
                {Says::both, "amendments: [{to: b, kind: replace, words: x}]\n"},
                {Says::both, "amendments: [{to: b, kind: insert, words: x}]\n"},
                {Says::both, "amendments: [{to: b, kind: delete, words: ''}]\n"},
                {Says::both, "amendments: [{to: b, kind: delete, words: [x]}]\n"},
                {Says::both, "amendments: [{to: b, kind: rider, words: x, part: 0}]\n"},
                {Says::both, "amendments: [{to: b, kind: rider, words: x, part: two}]\n"},
                {Says::both, "amendments: [{to: b, kind: rider, words: x, page: 2}]\n"},
                {Says::both, "amendments: [words]\n"},
                // Without that key a file is none of amendments to the reader, and it says nothing.
                {Says::schema_alone, "amendment: []\n"},
            });
}

TEST_CASE("the project's own motions and conference are clean to an editor") {
    namespace fs = std::filesystem;
    std::vector<fs::path> files{fs::path(PLENUM_ROOT) / "examples/uk-2026/conference.yaml"};
    for (const auto& each : fs::directory_iterator(fs::path(PLENUM_ROOT) / "motions")) {
        if (each.path().extension() == ".yaml") files.push_back(each.path());
    }
    REQUIRE(files.size() > 1);
    for (const auto& file : files) {
        INFO(file);
        const auto schema = checker(file.stem() == "conference" ? "conference" : "motions");
        CHECK(schema.accepts(as_json(read::load(file))));
    }
}

TEST_CASE("every key of a schema has words for who points at it") {
    for (const auto& kind : cli::schema_kinds) {
        const auto schema = SchemaCheck::Value::parse(cli::schema(kind.name)).flatten();
        for (const auto& [path, value] : schema.items()) {
            const auto at = path.rfind("/properties/");
            if (at == std::string::npos || path.find("/allOf/") != std::string::npos) continue;
            const auto end = path.find('/', at + std::string_view("/properties/").size());
            INFO(kind.name << " " << path);
            CHECK(schema.contains(path.substr(0, end) + "/description"));
        }
    }
}

TEST_CASE("the schema of decisions says what the reader says") {
    compare(
        "decisions",
        {
            {Says::nothing,
             "decisions:\n"
             "  - {bracket: [a-01, b-01], lead: b-01, reason: same ask, on: '2026-09-12', by: all}\n"
             "  - {unbracket: a-01}\n  - {unbracket: [a-01, b-01]}\n  - {star: a-01}\n"
             "  - {section: {a-01: digital}}\n  - {treat: a-01, as: AR}\n"
             "  - {composite: c, of: [a-01], proposed_by: A, text: That, parts: [x, y], sources: [a-01, "
             "[b-01.2]]}\n"
             "  - {order: [digital]}\n  - {order_in: {digital: [a-01]}}\n  - {minutes: {digital: 40}}\n"
             "  - {if_carried: a-01.1, falls: [b-01.2, c]}\n"
             "  - {erratum: a-01, replace: x, with: ''}\n  - {split: a-01, parts: [[1], [2]]}\n"
             "  - {publish: agenda, numbers: {digital: [{1: a-01, 1a: b-01}]}, unnumbered: [c]}\n"
             "  - {undo: 3}\n"},
            {Says::nothing, "decisions:\nformat: 1\n"},
            {Says::both, "decisions: [{bracket: [a-01]}]\n"},
            {Says::both, "decisions: [{bracket: [a-01, [b-01]]}]\n"},
            {Says::both, "decisions: [{unbracket: []}]\n"},
            {Says::both, "decisions: [{star: {a-01: b-01}}]\n"},
            {Says::both, "decisions: [{section: a-01}]\n"},
            {Says::both, "decisions: [{treat: a-01}]\n"},
            {Says::both, "decisions: [{treat: a-01, as: B}]\n"},
            {Says::both, "decisions: [{composite: c, of: [a-01]}]\n"},
            {Says::both, "decisions: [{composite: c, text: That}]\n"},
            {Says::both, "decisions: [{minutes: {digital: forty}}]\n"},
            {Says::both, "decisions: [{minutes: {digital: 1441}}]\n"},
            {Says::both, "decisions: [{if_carried: a-01}]\n"},
            {Says::both, "decisions: [{erratum: a-01, replace: x}]\n"},
            {Says::both, "decisions: [{split: a-01}]\n"},
            {Says::both, "decisions: [{publish: minutes}]\n"},
            {Says::both, "decisions: [{publish: agenda, numbers: [a-01]}]\n"},
            {Says::both, "decisions: [{undo: 0}]\n"},
            {Says::both, "decisions: [{undo: last}]\n"},
            {Says::both, "decisions: [{staar: a-01}]\n"},
            {Says::both, "decisions: [{reason: none}]\n"},
            {Says::both, "decisions: [a-01]\n"},
            // What an act has beside its own keys, and two acts in one entry, the schema cannot tell apart.
            {Says::reader_alone, "decisions: [{star: a-01, lead: b-01}]\n"},
            {Says::reader_alone, "decisions: [{star: a-01, undo: 1}]\n"},
            {Says::both, "decisions: [{star: a-01, on: someday}]\n"},
        });
}
