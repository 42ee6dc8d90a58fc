#include "../catch.hpp"

#include <plenum/policy/adding.hpp>

using namespace plenum;

namespace {

Resolved motion(const std::string& number, std::vector<Outcome> outcomes) {
    Resolved result{.number = number,
                    .id = "m-" + number,
                    .from = "Aldermoor",
                    .section = "digital",
                    .section_title = "Digital",
                    .text = "That conference:",
                    .parts = {},
                    .of = {},
                    .note = {}};
    int part = 0;
    for (const auto outcome : outcomes) {
        result.parts.push_back(
            {.part = ++part, .text = "part " + std::to_string(part), .outcome = outcome, .votes = {}});
    }
    if (outcomes.size() == 1) {
        result.text.clear();
        result.parts[0].part = 0;
        result.parts[0].text = "That conference says so.";
    }
    return result;
}

Resolutions resolved() {
    return {.conference = "UK LMC Conference",
            .year = 2026,
            .motions = {motion("4", {Outcome::carried, Outcome::lost}), motion("5", {Outcome::unanimous}),
                        motion("6", {Outcome::lost}), motion("7", {Outcome::not_moved}),
                        motion("8", {Outcome::reference, Outcome::reference})}};
}

ActionOn on(const std::string& id, int part, ActionStatus status, const std::string& who,
            const std::string& date) {
    ActionOn result;
    result.resolution = {.motion = {.id = id, .at = {}}, .part = part};
    result.action = {.responsible = who,
                     .status = status,
                     .entries = {{.date = date, .text = "done " + date}},
                     .next = {},
                     .due = {}};
    return result;
}

std::vector<std::string> ids(const PastConference& past) {
    std::vector<std::string> result;
    for (const auto& each : past.resolutions) result.push_back(each.id);
    return result;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("what was carried or taken as a reference goes into the archive, by year and number") {
    const auto past = policy::past_conference(resolved(), {}, false);
    CHECK(past.conference == "UK LMC Conference");
    REQUIRE(ids(past) == Ids{"2026-4", "2026-5", "2026-8"});
    CHECK(past.resolutions[0].outcomes == std::vector<std::string>{"carried", "lost"});
    CHECK(past.resolutions[0].parts.size() == 2);
    CHECK(past.resolutions[1].text == "That conference says so.");
    CHECK(past.resolutions[1].parts.empty());
    CHECK(past.resolutions[2].outcomes == std::vector<std::string>{"reference"});
    CHECK(ids(policy::past_conference(resolved(), {}, true)) == Ids{"2026-4", "2026-5", "2026-6", "2026-8"});
}

TEST_CASE("what is done about several parts is put together") {
    const Actions actions{on("m-4", 2, ActionStatus::achieved, "GPC", "2027-03-01"),
                          on("M-4", 1, ActionStatus::in_progress, "BMA", "2027-01-01"),
                          on("other", 0, ActionStatus::achieved, "X", "2027-01-01")};
    const auto past = policy::past_conference(resolved(), actions, false);
    REQUIRE(past.resolutions[0].action);
    const auto& action = *past.resolutions[0].action;
    CHECK(action.responsible == "GPC; BMA");
    CHECK(action.status == ActionStatus::in_progress);
    REQUIRE(action.entries.size() == 2);
    CHECK(action.entries[0].date == "2027-01-01");
    CHECK_FALSE(past.resolutions[1].action);
}

TEST_CASE("nothing is added twice, and what differs is told and left alone") {
    auto past = policy::past_conference(resolved(), {}, false);
    Archive archive{past};
    archive[0].resolutions.pop_back();
    archive[0].resolutions[0].outcomes = {"carried", "carried"};
    const auto adding = policy::adding(past, archive);
    CHECK(ids(adding.fresh) == Ids{"2026-8"});
    REQUIRE(adding.present.size() == 2);
    CHECK(adding.present[0].differs == std::vector<std::string>{"its outcomes"});
    CHECK(adding.present[1].differs.empty());
    CHECK(adding.beside != nullptr);
}

TEST_CASE("ids that another conference has are made others, all of them alike") {
    const auto past = policy::past_conference(resolved(), {}, false);
    Archive archive{
        {.conference = "England LMC Conference", .year = 2026, .resolutions = {past.resolutions[1]}}};
    const auto adding = policy::adding(past, archive);
    CHECK(ids(adding.fresh) == Ids{"2026-uk-lmc-4", "2026-uk-lmc-5", "2026-uk-lmc-8"});
    CHECK(adding.present.empty());
    CHECK(adding.beside == nullptr);
}

TEST_CASE("a conference is called shortly in file names") {
    CHECK(policy::short_name("UK LMC Conference") == "uk-lmc");
    CHECK(policy::short_name("Annual Conference of the Isles") == "isles");
    CHECK(policy::short_name("Bundes\xC3\xA4rztetag") == "bundesarztetag");
    CHECK(policy::short_name("Conference") == "conference");
}
