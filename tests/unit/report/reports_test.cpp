#include "../catch.hpp"

#include <plenum/agenda/build.hpp>
#include <plenum/render/document.hpp>
#include <plenum/report/agenda.hpp>
#include <plenum/report/classification.hpp>
#include <plenum/report/grouping.hpp>

using namespace plenum;

namespace {

std::string as_text(const doc::Document& document) {
    for (const auto* format : render::documents::all()) {
        if (format->name == "text") return format->write(document, {});
    }
    return {};
}

Motion motion(const std::string& id, const std::string& from, const std::string& text) {
    Motion result;
    result.id = id;
    result.from = from;
    result.text = text;
    result.notes = "private thoughts";
    result.contact = "secretary@private.example";
    return result;
}

struct Sample {
    Conference conference;
    Motions motions;
    std::vector<Classification> classifications;
    Grouping grouping;
};

Sample sample() {
    Sample s;
    s.conference.name = "Conference";
    s.conference.year = 2031;
    s.conference.sections = {{.id = "digital", .title = "Digital"}};
    s.conference.committees = {{.name = "Aldermoor", .contact = "jane@private.example"}};
    s.motions = {motion("a-1", "Aldermoor", "That conference deplores queues."),
                 motion("b-1", "Bro Helyg", "That conference instructs GPC:"),
                 motion("c-1", "Coldbrook", "That conference welcomes rain.")};
    s.motions[1].parts = {{.text = "to end queues"}, {.text = "to report"}};
    s.classifications.resize(3);
    for (auto& each : s.classifications) {
        each.sections = {{.id = "digital", .confidence = 0.83}};
        each.section_because = "the word queues";
        each.parts = {{.part = 0, .stem = Stem::belief, .because = "deplores states a view"}};
    }
    s.classifications[1].stem = Stem::mandate;
    s.classifications[1].makes_policy = true;
    s.classifications[1].parts = {
        {.part = 1, .stem = Stem::mandate, .addressee = "GPC", .because = "instructs tells GPC"},
        {.part = 2, .stem = Stem::mandate, .addressee = "GPC", .because = "the lead goes on"}};
    s.grouping.brackets = {{.members = {1, 0},
                            .subject = {"queues"},
                            .section = "digital",
                            .lead_reason = "It makes policy.",
                            .confidence = 0.92}};
    s.grouping.singles = {2};
    s.grouping.pairs = {{.a = 0, .b = 1, .relation = Relation::overlap, .confidence = 0.66}};
    s.grouping.see_also = {{},
                           {{.motion = 2, .confidence = 0.31}, {.motion = 0, .confidence = 0.9}},
                           {{.motion = 1, .confidence = 0.31}}};
    return s;
}

}  // namespace

TEST_CASE("the agenda as text") {
    const auto s = sample();
    const auto text = as_text(report::agenda(
        agenda::build({s.conference, s.motions, s.classifications, s.grouping, {}, {}}), {.reasons = true}));
    CHECK(text.starts_with("Conference 2031: agenda\n=======================\n\nDRAFT\n"));
    CHECK(text.find("\n\nDigital\n-------\n3 motions from 3 committees, 1 bracket\n"
                    "\n| 2 motions debated together: queues\n|\n"
                    "| * 1   BRO HELYG: That conference instructs GPC:\n"
                    "|       (i)  to end queues\n"
                    "|       (ii) to report\n"
                    "|\n"
                    "|   1a  ALDERMOOR: That conference deplores queues.\n"
                    "|\n"
                    "| Why 1 leads: It makes policy.\n"
                    "\n"
                    "  * 2   COLDBROOK: That conference welcomes rain.\n") != std::string::npos);
    CHECK(text.find("Bro Helyg  *\u00A01\n") != std::string::npos);
    CHECK(text.find("private") == std::string::npos);
}

TEST_CASE("a published agenda does not say that it is a draft") {
    const auto s = sample();
    auto built = agenda::build({s.conference, s.motions, s.classifications, s.grouping, {}, {}});
    built.draft = false;
    CHECK(as_text(report::agenda(built)).find("DRAFT") == std::string::npos);
    CHECK(as_text(report::agenda(built)).find("Why 1 leads") == std::string::npos);
}

TEST_CASE("an agenda of nothing is a paper all the same") {
    const auto text = as_text(report::agenda(agenda::build({{}, {}, {}, {}, {}, {}})));
    CHECK(text.starts_with("Agenda\n======\n"));
    CHECK(text.find("0 motions") != std::string::npos);
}

TEST_CASE("the bracket report says who leads and why, how sure it is and what else might belong") {
    const auto s = sample();
    const auto text = as_text(report::grouping(s.motions, s.classifications, s.grouping, s.conference));
    CHECK(text.find("3 motions: 1 bracket holding 2, and 1 alone.") != std::string::npos);
    CHECK(text.find("| queues: 2 motions, almost certain (92\u00A0%)\n") != std::string::npos);
    CHECK(text.find("b-1: instructs GPC: to end queues; to report\n") != std::string::npos);
    CHECK(text.find("asks the same in part, 66\u00A0%\n") != std::string::npos);
    CHECK(text.find("| Why b-1 leads: It makes policy.\n") != std::string::npos);
    CHECK(text.find("| Might also belong: c-1 (31\u00A0%)\n") != std::string::npos);
    CHECK(text.find("* c-1: welcomes rain.\n    Nearest: b-1 (31\u00A0%)\n") != std::string::npos);
}

TEST_CASE("the classification as a table, and explained") {
    const auto s = sample();
    const auto text = as_text(report::classification(s.motions, s.classifications, s.conference, false));
    CHECK(text.find("3 motions: 1 mandate and 2 belief; 1 would make policy, which") != std::string::npos);
    CHECK(text.find("b-1     Bro Helyg  mandate  yes     digital  83\u00A0%\n") != std::string::npos);
    const auto explained = as_text(report::classification(s.motions, s.classifications, s.conference, true));
    CHECK(explained.find("(ii) mandate to GPC: the lead goes on") != std::string::npos);
    CHECK(explained.find("Section: Digital 83\u00A0%. the word queues.") != std::string::npos);
}
