#include "schema_compare.hpp"

using namespace plenum;
using namespace plenum::schemas;

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
