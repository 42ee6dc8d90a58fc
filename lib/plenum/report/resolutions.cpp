// What conference resolved, for those who act on it.
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/resolutions.hpp>
#include <plenum/report/resolved_block.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

bool is_reference(Outcome outcome) {
    return outcome == Outcome::reference;
}

class Writer {
public:
    Writer(const Resolutions& resolutions, const Agenda& agenda)
        : resolutions_(resolutions),
          agenda_(agenda),
          numbers_(numbers_by_id(agenda)) {}

    doc::Document write() {
        const auto name = conference_name(agenda_.conference);
        document_.title = name.empty() ? "Resolutions" : name + ": resolutions";
        document_.subtitle = days_and_venue(agenda_.conference);
        document_.language = language_tag(agenda_.conference.language);
        if (agenda_.draft) document_.status = "DRAFT: numbers may still change";
        put(doc::Paragraph{doc::plain(sum_in_words(resolutions_))});
        const auto printed = [](const Resolved& each) { return any_carried(each) || any_reference(each); };
        if (std::ranges::any_of(resolutions_.motions, printed)) put(doc::Contents{.title = "Contents"});
        by_section();
        references();
        return std::move(document_);
    }

private:
    void put(doc::Element element) { document_.elements.push_back(std::move(element)); }

    void put(const std::vector<const Resolved*>& motions, Wanted wanted) {
        for (const auto* each : motions) put(resolved_block(*each, numbers_, wanted));
    }

    static std::string numbers(const std::vector<const Resolved*>& motions) {
        std::vector<std::string> result;
        for (const auto* each : motions) result.push_back(each->number);
        return extent(result);
    }

    /// By section, each once: what was chosen or grey of a section stands with the rest of it.
    void by_section() {
        std::vector<std::pair<std::string, std::vector<const Resolved*>>> all;
        for (const auto& each : resolutions_.motions) {
            if (!any_carried(each)) continue;
            const auto title = each.section_title.empty() ? "Other motions" : each.section_title;
            auto at = std::ranges::find(all, title, [](const auto& pair) { return pair.first; });
            if (at == all.end()) at = all.insert(all.end(), {title, {}});
            at->second.push_back(&each);
        }
        for (const auto& [title, motions] : all) {
            put(doc::Heading{.text = title,
                             .note = count(motions.size(), "resolution", "resolutions"),
                             .extent = numbers(motions)});
            put(motions, is_carried);
        }
        if (all.empty()) put(doc::Paragraph{doc::plain("No motion was carried.")});
    }

    void references() {
        std::vector<const Resolved*> motions;
        for (const auto& each : resolutions_.motions) {
            if (any_reference(each)) motions.push_back(&each);
        }
        if (motions.empty()) return;
        put(doc::Heading{.text = "References",
                         .note = count(motions.size(), "reference", "references"),
                         .extent = numbers(motions),
                         .anchor = "references"});
        put(
            doc::Paragraph{doc::plain("These were carried for their spirit: their substance is passed on, "
                                      "and their words bind nobody.")});
        put(motions, is_reference);
    }

    const Resolutions& resolutions_;
    const Agenda& agenda_;
    std::map<std::string, std::string> numbers_;
    doc::Document document_;
};

}  // namespace

doc::Document resolutions(const Resolutions& resolutions, const Agenda& agenda) {
    return Writer(resolutions, agenda).write();
}

}  // namespace plenum::report
