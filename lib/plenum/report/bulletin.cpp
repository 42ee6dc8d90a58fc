// What was decided this morning, on a page.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/minutes.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/resolved_block.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

bool is_reference(Outcome outcome) {
    return outcome == Outcome::reference;
}

/// "14 ORREST: lost (30 for, 100 against)"
doc::Runs line(const Resolved& resolved) {
    auto how = outcomes_in_words(resolved.parts);
    if (resolved.votes) how += " (" + in_words(*resolved.votes) + ')';
    return {{.text = resolved.number + ' ', .style = doc::Run::Style::strong},
            {.text = text::upper(resolved.from) + ": " + how}};
}

}  // namespace

doc::Document bulletin(const Resolutions& resolutions, const Agenda& agenda, const std::string& when) {
    doc::Document document;
    const auto name = conference_name(agenda.conference);
    document.title = name.empty() ? "Bulletin" : name + ": bulletin";
    document.subtitle = when;
    document.language = language_tag(agenda.conference.language);
    const auto put = [&](doc::Element element) { document.elements.push_back(std::move(element)); };
    put(doc::Paragraph{doc::plain(sum_in_words(resolutions))});
    const auto numbers = numbers_by_id(agenda);
    const auto blocks = [&](const std::string& title, bool (*has)(const Resolved&), Wanted wanted) {
        const bool any = std::ranges::any_of(resolutions.motions, has);
        if (any) put(doc::Heading{.text = title});
        for (const auto& each : resolutions.motions) {
            if (has(each)) put(resolved_block(each, numbers, wanted));
        }
    };
    blocks("Carried", any_carried, is_carried);
    blocks("Taken as a reference", any_reference, is_reference);
    doc::List others;
    for (const auto& each : resolutions.motions) {
        if (!any_carried(each) && !any_reference(each)) others.items.push_back(line(each));
    }
    if (others.items.empty()) return document;
    put(doc::Heading{.text = "Not carried"});
    put(std::move(others));
    return document;
}

}  // namespace plenum::report
