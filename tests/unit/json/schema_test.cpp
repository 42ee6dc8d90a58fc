#include "../catch.hpp"
#include "schema_check.hpp"

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

namespace {

/// Who has something to say about a document: both or neither, as a rule.
enum class Says { nothing, both, reader_alone, schema_alone };

struct Document {
    Says says;
    std::string text;
};

bool reader_is_content(std::string_view kind, const SourcePtr& source) {
    Diagnostics found;
    if (kind == "motions") {
        read::motions({source}, found);
    } else if (kind == "amendments") {
        read::amendments({source}, found);
    } else if (kind == "actions") {
        read::actions(source, found);
    } else if (kind == "policy") {
        read::archive({source}, found);
    } else if (kind == "decisions") {
        read::decisions(source, found);
    } else {
        const auto conference = read::conference(source, found);
        read::lexicon(conference, found);
        read::vocabulary(conference, found);
        read::standing_orders(conference, found);
        read::wordlists(conference, found);
        lint::choose(conference, {}, {}, found);
    }
    return found.empty();
}

SchemaCheck checker(std::string_view kind) {
    return SchemaCheck(SchemaCheck::Value::parse(cli::schema(kind)));
}

/// The document as an editor takes it, by the core schema of YAML 1.2.
SchemaCheck::Value as_json(const SourcePtr& source) {
    Diagnostics none;
    const auto documents = read::yaml(source, none);
    return documents.empty() ? SchemaCheck::Value()
                             : SchemaCheck::Value::parse(json::tree(documents.front()));
}

void compare(std::string_view kind, const std::vector<Document>& documents) {
    const auto schema = checker(kind);
    for (const auto& [says, text] : documents) {
        INFO(kind << ":\n" << text);
        const auto source = std::make_shared<const Source>("a.yaml", text);
        CHECK(reader_is_content(kind, source) == (says == Says::nothing || says == Says::schema_alone));
        CHECK(schema.accepts(as_json(source)) == (says == Says::nothing || says == Says::reader_alone));
    }
}

}  // namespace

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

TEST_CASE("the schema of the conference says what the reader says") {
    compare(
        "conference",
        {
            {Says::nothing,
             "name: C\nyear: 2026\nnation: Wales\nlanguage: english\nvenue: V\nopening: That\n"
             "previous: ../b\nmotions: m\nformat: 1\n"},
            {Says::nothing,
             "dates: {mailout: 2026-06-15, deadline: 2026-09-01T12:00, agenda:, supplement: ''}\n"},
            {Says::nothing,
             "limits: {words: 150, parts: '5', motions_per_committee:}\nyear: '2026'\nnation:\n"},
            {Says::nothing, "days:\n  - date: 2026-11-20\n    sessions: [{start: '9:30', end: '11.00'}]\n"},
            {Says::nothing,
             "items:\n  - {id: a, title: T, kind: break-out, minutes: 0, parallel: yes, at: first,\n"
             "     speaker: S, invitation: open, room: R, audience: all}\n  - title: 5\n"},
            {Says::nothing, "sections: [Digital, {id: a}, {title: T, minutes: 40, keywords: [x, 2]}]\n"},
            {Says::nothing, "committees: [A, {name: B, size: small, contact: c, share_contact: no}]\n"},
            {Says::nothing, "officers: [Dr A, {role: Chair, name: Dr B, from: C}, {name: 12}]\n"},
            {Says::nothing, "agenda_committee: [Dr A, {name: Dr B, from: C}]\nnotes: [One., Two.]\n"},
            {Says::nothing, "officers:\nagenda_committee:\nnotes:\n"},
            {Says::nothing, "bodies: {RCN Council: 'own, Council', X: external England, Y: [other, Z]}\n"},
            {Says::nothing, "verbs: {beseech: 'ask, beseeches', fordert: demand, deem: view else other}\n"},
            {Says::nothing, "abbreviations: {ICB: integrated care board, X: [a b, c d]}\neveryday: [VAT]\n"},
            {Says::nothing,
             "rules: {quotation: off, too-long: error, vague-ask: true}\nwordlists: {vague: [look into]}\n"},
            {Says::nothing,
             "standing_orders: {}\nlead: {}\nmodel: m.yaml\ntimetable: []\nstyle: {}\nwords: {}\nspelling: "
             "{}\n"},
            {Says::nothing,
             "standing_orders: {mover_minutes: 4, speakers: '0', reply_minutes:, two_thirds: [closure]}\n"},
            {Says::both, "nam: C\n"},
            {Says::both, "standing_orders: {mover_minutes: 61}\n"},
            {Says::both, "standing_orders: {speakers: many}\n"},
            {Says::both, "standing_orders: {speeches: 3}\n"},
            {Says::both, "standing_orders: {two_thirds: closure}\n"},
            {Says::both, "year: 26\n"},
            {Says::both, "year: soon\n"},
            {Says::both, "nation: France\n"},
            {Says::both, "name: [a]\n"},
            {Says::both, "dates: {deadline: 1 September}\n"},
            {Says::both, "dates: {deadline: 2026-13-01}\n"},
            {Says::both, "dates: {deadline: 2026-09-01T25:00}\n"},
            {Says::both, "dates: {dedline: 2026-09-01}\n"},
            {Says::both, "dates: []\n"},
            {Says::both, "limits: {words: 0}\n"},
            {Says::both, "limits: {words: '10001'}\n"},
            {Says::both, "limits: {words: many}\n"},
            {Says::both, "days: [{sessions: []}]\n"},
            {Says::both, "days: [2026-11-20]\n"},
            {Says::both, "days: [{date: 2026-11-20, sessions: [{start: '09:30'}]}]\n"},
            {Says::both, "days: [{date: 2026-11-20, sessions: [{start: noon, end: '14:00'}]}]\n"},
            {Says::both, "items: [{id: a}]\n"},
            {Says::both, "items: [{title: T, kind: party}]\n"},
            {Says::both, "items: [{title: T, minutes: 1441}]\n"},
            {Says::both, "items: [{title: T, parallel: perhaps}]\n"},
            {Says::both, "sections: [{minutes: 3}]\n"},
            {Says::both, "sections: [{id: a, keywords: words}]\n"},
            {Says::both, "sections: [~]\n"},
            {Says::both, "sections: Digital\n"},
            {Says::both, "committees: [{size: small}]\n"},
            {Says::both, "committees: [{name: A, size: tiny}]\n"},
            {Says::both, "officers: [{role: Chair}]\n"},
            {Says::both, "officers: [{name: Dr A, form: C}]\n"},
            {Says::both, "officers: {chair: Dr A}\n"},
            {Says::both, "agenda_committee: [{name: Dr A, role: Chair}]\n"},
            {Says::both, "agenda_committee: [~]\n"},
            {Says::both, "notes: one alone\n"},
            {Says::both, "notes: [{a: b}]\n"},
            {Says::both, "bodies: {X: ours}\n"},
            {Says::both, "verbs: {beg: plead, begs}\n"},
            {Says::both, "abbreviations: []\n"},
            {Says::both, "everyday: VAT\n"},
            {Says::both, "rules: {quotation: loud}\n"},
            {Says::both, "rules: {quotatoin: off}\n"},
            {Says::both, "wordlists: {vague: look into}\n"},
            {Says::both, "wordlists: {dull: [x]}\n"},
            // A schema knows no calendar and compares no two places.
            {Says::reader_alone, "dates: {deadline: 2026-02-30}\n"},
            {Says::reader_alone, "sections: [{id: a}, {id: a}]\n"},
            {Says::reader_alone, "days: [{date: 2026-11-20, sessions: [{start: '12:00', end: '11:00'}]}]\n"},
            // The reader does not mind capitals; an editor offers one spelling.
            {Says::schema_alone, "nation: wales\n"},
            {Says::schema_alone, "items: [{title: T, kind: Report}]\n"},
            // A bare 09.30 is a number to an editor, and its last nought is lost.
            {Says::schema_alone, "days: [{date: 2026-11-20, sessions: [{start: 09.30, end: '11:00'}]}]\n"},
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

TEST_CASE("the schema of actions says what the reader says", "[actions]") {
    compare("actions",
            {
                {Says::nothing,
                 "actions:\n  - {resolution: a-01.1, responsible: GPC, status: in-progress, next: x, due: "
                 "'2027-03-01',\n"
                 "     entries: [{date: '2027-01-12', text: y}, {date: '2027-01-13', response: z},\n"
                 "               {'2027-01-14': again}]}\n"
                 "  - {resolution: b-02, responsible: [A, B], entries: {date: '2027-01-12', text: y}, "
                 "status: }\n"},
                {Says::nothing, "actions:\nformat: 1\n"},
                {Says::both, "actions: [a-01]\n"},
                {Says::both, "actions: [{status: achieved}]\n"},
                {Says::both, "actions: [{resolution: a-01, status: done}]\n"},
                {Says::both, "actions: [{resolution: a-01, due: soon}]\n"},
                {Says::both, "actions: [{resolution: a-01, by: me}]\n"},
                {Says::both, "actions: [{resolution: a-01, entries: [raised]}]\n"},
                {Says::both, "actions: [{resolution: a-01, entries: [{date: '2027-01-12'}]}]\n"},
                {Says::both, "actions: [{resolution: a-01, entries: [{text: raised}]}]\n"},
                {Says::both, "action: [{resolution: a-01}]\n"},
                // However it is spelled, the reader knows a status.
                {Says::schema_alone, "actions: [{resolution: a-01, status: In progress}]\n"},
                {Says::reader_alone, "actions: [{resolution: a-01.0}]\n"},
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

TEST_CASE("the schema of policy says what the reader says") {
    const std::string head = "conference: C\nyear: 2024\nresolutions:\n";
    compare("policy",
            {
                {Says::nothing,
                 head + "  - {id: 2024-1, number: '1', from: A, section: s, text: That, parts: [x, y],\n"
                        "     outcomes: [carried, lost], status: current, reaffirmed: 2025,\n"
                        "     action: {responsible: B, status: achieved, next: n, due: '2026-01-01',\n"
                        "              entries: [{date: '2025-01-02', text: done}]}}\n"},
                {Says::nothing, head + "  - {number: 1, text: That, outcome: unanimous}\n"},
                {Says::both, head + "  - {id: a, text: That, outcome: won}\n"},
                {Says::both, head + "  - {id: a, text: That, status: old}\n"},
                {Says::both, head + "  - {id: a, text: That, outcome: lost, txet: That}\n"},
                {Says::both, head + "  - {id: a}\n"},
                {Says::both, "conference: C\nresolutions: []\n"},
                {Says::both, "year: 2024\nresolutions: []\n"},
                {Says::both, "conference: C\nyear: next\nresolutions: []\n"},
                {Says::both, "conference: C\nyear: 2024\n"},
            });
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
