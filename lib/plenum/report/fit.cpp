// What the days have room for, section by section.
#include <plenum/report/fit.hpp>
#include <plenum/report/fit_shares.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <map>

namespace plenum::report {

namespace {

std::string minutes(int n) {
    return count(static_cast<std::size_t>(std::max(n, 0)), "minute", "minutes");
}

std::size_t greyed(const FitSection& section) {
    return static_cast<std::size_t>(std::ranges::count(section.debates, true, &FitDebate::grey));
}

std::string orders(const StandingOrders& o) {
    const auto n = [](int value) { return std::to_string(value); };
    return "A debate is reckoned at " + minutes(o.mover_minutes) + " for the mover, " +
           count(static_cast<std::size_t>(o.speakers), "speaker", "speakers") + " of " +
           minutes(o.speaker_minutes) + " each, " + n(o.reply_minutes) + " for the reply and " +
           n(o.vote_minutes) +
           " for each vote: on every part of its lead, or on the whole. An amendment adds a " +
           "mover, a speaker and a vote. These figures are standing_orders in conference.yaml.";
}

std::string summary(const Fit& fit) {
    std::size_t debates = 0;
    std::size_t grey = 0;
    for (const auto& section : fit.sections) {
        debates += section.debates.size();
        grey += greyed(section);
    }
    auto result = count(debates, "debate asks", "debates ask") + " for " + minutes(fit.asked) + ". ";
    if (fit.sessions) {
        result += "Conference sits for " + minutes(*fit.sessions) +
                  "; reports, addresses and the like take " + std::to_string(fit.items) +
                  " of them, which leaves " + minutes(*fit.sessions - fit.items) + " for motions. ";
    } else if (fit.given == 0) {
        return result +
               "How much time there is nobody knows: write days with their sessions into conference.yaml, "
               "or give the sections their minutes.";
    }
    if (fit.sessions && fit.given > *fit.sessions - fit.items) {
        result += "The sections are given " + minutes(fit.given) + ", which is more than that. ";
    }
    if (grey == 0) return result + "Everything fits.";
    return result + "The proposal is that " + count(grey, "debate goes", "debates go") + " grey; the other " +
           std::to_string(debates - grey) + " ask for " + minutes(fit.stays) + ".";
}

doc::Table sections(const Fit& fit) {
    doc::Table table{.caption = "Minutes by section",
                     .head = {"Section", "Debates", "Asked", "There are", "Stay", "Go grey", "Then asked"},
                     .numeric = {false, true, true, true, true, true, true},
                     .total = true};
    const auto row = [&](doc::Runs name, std::size_t debates, int asked, std::string there, std::size_t grey,
                         int stays) {
        table.rows.push_back({std::move(name), doc::plain(std::to_string(debates)),
                              doc::plain(std::to_string(asked)), doc::plain(std::move(there)),
                              doc::plain(std::to_string(debates - grey)), doc::plain(std::to_string(grey)),
                              doc::plain(std::to_string(stays))});
    };
    std::size_t debates = 0;
    std::size_t grey = 0;
    for (const auto& section : fit.sections) {
        row({{.text = section.title, .link = "fit-" + section.id}}, section.debates.size(), section.asked,
            section.minutes ? std::to_string(*section.minutes) : "", greyed(section), section.stays);
        debates += section.debates.size();
        grey += greyed(section);
    }
    row(doc::plain("All sections"), debates, fit.asked, fit.given > 0 ? std::to_string(fit.given) : "", grey,
        fit.stays);
    return table;
}

std::string note(const FitSection& section) {
    auto result =
        count(section.debates.size(), "debate asks", "debates ask") + " for " + minutes(section.asked);
    if (section.minutes) {
        result += section.shared ? "; its share of the time there is comes to " : "; it has ";
        result += minutes(*section.minutes);
        if (section.stays > *section.minutes) {
            result += ", " + std::to_string(section.stays - *section.minutes) +
                      " too few for what cannot go: give it more, or treat something as grey yourselves";
        }
    }
    if (section.accepted > 0) result += "; " + std::to_string(section.accepted) + " A or AR beside them";
    if (section.grey > 0) result += "; " + std::to_string(section.grey) + " grey already";
    return result;
}

std::string what(const FitDebate& debate, const Agenda& agenda) {
    const auto& lead = agenda.motions[debate.lead];
    auto result = label(lead);
    if (debate.motions.size() > 1) result += " and " + std::to_string(debate.motions.size() - 1) + " more";
    result += ": " + gist(lead, agenda.conference, 60);
    if (debate.amendments > 0) {
        result += " (" + count(static_cast<std::size_t>(debate.amendments), "amendment", "amendments") + ")";
    }
    return result;
}

void put_section(doc::Document& document, const FitSection& section, const Agenda& agenda) {
    document.elements.emplace_back(
        doc::Heading{.text = section.title, .note = note(section), .anchor = "fit-" + section.id});
    doc::Table table{.head = {"No.", "Debate", "LMCs", "Min.", "Ends", "Proposal"},
                     .numeric = {false, false, true, true, true, false}};
    bool inside = true;
    for (const auto& debate : section.debates) {
        if (section.minutes && inside && debate.ends > *section.minutes) {
            inside = false;
            table.rows.push_back(
                {{},
                 {{.text = "Here " + minutes(*section.minutes) + " are over, in running order.",
                   .style = doc::Run::Style::emphasis}},
                 {},
                 {},
                 {},
                 {}});
        }
        const auto proposal = debate.grey ? "grey" : section.minutes ? "stays" : "";
        table.rows.push_back({doc::plain(debate.number), doc::plain(what(debate, agenda)),
                              doc::plain(std::to_string(debate.committees)),
                              doc::plain(std::to_string(debate.minutes)),
                              doc::plain(std::to_string(debate.ends)), doc::plain(proposal)});
    }
    document.elements.emplace_back(std::move(table));
    doc::List reasons;
    for (const auto& debate : section.debates) {
        if (debate.reason.empty()) continue;
        reasons.items.push_back(
            {{.text = debate.number + (debate.grey ? " goes" : " stays"), .style = doc::Run::Style::strong},
             {.text = ": " + debate.reason + '.'}});
    }
    if (!reasons.items.empty()) document.elements.emplace_back(std::move(reasons));
}

/// The minutes that its sections would need, for those to whom something would come back.
void put_leftover(doc::Document& document, const Fit& fit, const Agenda& agenda) {
    if (fit.returning.empty()) return;
    document.elements.emplace_back(doc::Heading{.text = "With what is left over"});
    document.elements.emplace_back(doc::Paragraph{doc::plain(
        minutes(fit.left) +
        " are left over, mostly where a section has too few for one more debate. If sections lend "
        "each other theirs, these come back, the first with the best claim; leave out their lines below:")});
    doc::List list;
    std::map<std::size_t, int> needed;
    for (const auto& each : fit.returning) {
        const auto& section = fit.sections[each.section];
        const auto& debate = section.debates[each.debate];
        list.items.push_back(
            {{.text = debate.number, .style = doc::Run::Style::strong},
             {.text = ", " + section.title + ": " + what(debate, agenda) + ", " + minutes(debate.minutes)}});
        needed.emplace(each.section, section.stays).first->second += debate.minutes;
    }
    document.elements.emplace_back(std::move(list));
    std::string command = "plenum decide minutes";
    for (const auto& [section, time] : needed) {
        command += ' ' + fit.sections[section].id + ' ' + std::to_string(time);
    }
    document.elements.emplace_back(
        doc::Listing{.caption = "and give their sections the time", .text = command + '\n'});
}

}  // namespace

doc::Document fit(const Fit& fit, const Agenda& agenda, const std::string& decisions) {
    doc::Document document;
    const auto of = conference_name(agenda.conference);
    document.title = (of.empty() ? "" : of + ": ") + "what the days have room for";
    document.status = agenda.draft ? "DRAFT" : "";
    document.language = language_tag(agenda.conference.language);
    document.elements.emplace_back(doc::Paragraph{doc::plain(summary(fit))});
    document.elements.emplace_back(doc::Paragraph{doc::plain(orders(fit.orders))});
    document.elements.emplace_back(sections(fit));
    put_shares(document, fit);
    for (const auto& section : fit.sections) put_section(document, section, agenda);
    put_leftover(document, fit, agenda);
    if (!decisions.empty()) {
        document.elements.emplace_back(doc::Heading{.text = "To decide so"});
        document.elements.emplace_back(
            doc::Paragraph{doc::plain("Nothing of this holds until the committee decides it. These lines, at "
                                      "the end of decisions.yaml, do; "
                                      "leave out what you see otherwise.")});
        document.elements.emplace_back(doc::Listing{.caption = {}, .text = decisions});
    }
    return document;
}

}  // namespace plenum::report
