#pragma once

#include "../catch.hpp"

#include <plenum/model/agenda.hpp>
#include <plenum/render/document.hpp>

#include <string>
#include <string_view>
#include <vector>

/// A small agenda with something of everything, and how to look for words in what is made of it.
namespace plenum::small {

/// A text wherever its lines break, and whatever rule stands beside it.
inline std::string flowing(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const char blank = c == '\n' || c == '|' ? ' ' : c;
        if (blank != ' ' || !result.ends_with(' ')) result += blank;
    }
    return result;
}

/// The paper as such a text.
inline std::string flowing(const doc::Document& document) {
    for (const auto* each : render::documents::all()) {
        if (each->name == "text") return flowing(each->write(document, {}));
    }
    return {};
}

inline void has(const std::string& text, std::string_view piece) {
    INFO(piece << " in " << text);
    CHECK((text.find(piece) != std::string::npos));
}

inline void lacks(const std::string& text, std::string_view piece) {
    INFO(piece << " in " << text);
    CHECK((text.find(piece) == std::string::npos));
}

/// In that order, one after the other.
inline void in_order(const std::string& text, const std::vector<std::string_view>& pieces) {
    std::size_t at = 0;
    for (const auto piece : pieces) {
        INFO(piece << " in " << text);
        const auto found = text.find(piece, at);
        REQUIRE(found != std::string::npos);
        at = found + piece.size();
    }
}

inline Motion motion(const std::string& id, const std::string& from, const std::string& text,
                     const std::vector<std::string>& parts = {}) {
    Motion result;
    result.id = id;
    result.from = from;
    result.text = text;
    for (const auto& part : parts) result.parts.push_back({.text = part});
    result.notes = "private thoughts";
    result.contact = "secretary@private.example";
    return result;
}

inline AgendaMotion printed(const std::string& number, std::size_t motion,
                            Treatment treatment = Treatment::debate, const std::string& reason = {}) {
    const bool lead = number.find_first_not_of("0123456789") == std::string::npos;
    return {.number = number,
            .starred = lead && treatment == Treatment::debate,
            .treatment = treatment,
            .motion = motion,
            .reason = reason};
}

/// A bracket with amendments and a rider, one marked A, one AR, one withdrawn, one in grey.
inline Agenda agenda() {
    Agenda a;
    a.draft = false;
    a.conference.name = "Conference";
    a.conference.year = 2031;
    a.conference.officers = {{.role = "Chair", .name = "Dr Thorne", .from = "Orrest"}};
    a.conference.agenda_committee = {{.role = {}, .name = "Dr Rhydderch", .from = "Elmwick"}};
    a.conference.notes = {"hand in a slip"};
    a.motions = {motion("ald-1", "Aldermoor", "That conference:",
                        {"believes that the roof leaks", "instructs GPC to mend the roof"}),
                 motion("bra-1", "Brackenshire", "That conference believes in roofs."),
                 motion("col-1", "Coldbrook", "That conference asks for ink."),
                 motion("col-2", "Coldbrook", "That conference asks GPC to pay for paper."),
                 motion("elm-1", "Elmwick", "That conference amends standing order 7 by a change of words."),
                 motion("", "", "That conference thanks nobody.")};
    a.submitted = a.motions.size();
    a.amendments = {{.id = "x1",
                     .from = "Elmwick",
                     .to = "ald-1",
                     .part = 1,
                     .words = "leaks",
                     .with = "drips",
                     .origin = {}},
                    {.id = "x2",
                     .from = "Orrest",
                     .to = "ald-1",
                     .part = 1,
                     .words = "roof leaks",
                     .with = "wall is wet",
                     .origin = {}},
                    {.id = "x3",
                     .from = "Orrest",
                     .to = "ald-1",
                     .part = {},
                     .kind = Amendment::Kind::rider,
                     .words = "by Monday",
                     .origin = {}},
                    {.id = "x4",
                     .from = "Orrest",
                     .to = "ald-1",
                     .part = {},
                     .words = "mend",
                     .with = "mind",
                     .origin = {}}};
    auto lead = printed("2", 0);
    lead.amendments = {
        {.number = "2(i)", .amendment = 0, .reason = {}, .conflicts = {1}},
        {.number = "2(ii)", .amendment = 1, .reason = {}, .conflicts = {0}},
        {.number = "2(iii)", .amendment = 2, .reason = {}},
        {.number = "2(iv)", .amendment = 3, .treatment = Treatment::withdrawn, .reason = "a quarrel"}};
    Item report{.id = "r",
                .title = "Report",
                .kind = "report",
                .minutes = 5,
                .at = {},
                .speaker = "Dr Lark",
                .invitation = {},
                .room = {},
                .audience = {}};
    a.conference.items = {report};
    a.opening = {{.motions = {}, .subject = {}, .lead_reason = {}, .item = report, .number = "1"}};
    a.sections = {
        {.id = "premises",
         .title = "Premises",
         .entries = {{.motions = {lead, printed("2a", 1)},
                      .subject = "roofs",
                      .lead_reason = "it is long",
                      .item = {},
                      .number = "2"},
                     {.motions = {printed("4", 2, Treatment::accepted, "secret A")},
                      .subject = {},
                      .lead_reason = {},
                      .item = {},
                      .number = "4"},
                     {.motions = {printed("5", 3, Treatment::accepted_as_reference, "secret AR")},
                      .subject = {},
                      .lead_reason = {},
                      .item = {},
                      .number = "5"}},
         .minutes = 20},
        {.id = "rules",
         .title = "Rules",
         .entries = {
             {.motions = {printed("6", 4)}, .subject = {}, .lead_reason = {}, .item = {}, .number = "6"},
             {.motions = {printed("7", 5)}, .subject = {}, .lead_reason = {}, .item = {}, .number = "7"}}}};
    a.not_taken = {{.motion = 2, .treatment = Treatment::withdrawn, .reason = "shame", .number = "3"}};
    a.falls = {{.carried = {.motion = 0, .part = 2}, .falls = {{.motion = 4, .part = 0}}, .reason = {}}};
    return a;
}

}  // namespace plenum::small
