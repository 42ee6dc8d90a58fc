// The conference in figures.
#include <plenum/base/text.hpp>
#include <plenum/model/committees.hpp>
#include <plenum/status/statistics.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace plenum::status {

namespace {

constexpr std::string_view nowhere = "other";

/// Where a submitted motion stands.
struct Place {
    std::string section;
    Treatment treatment = Treatment::late;
};

class Counter {
public:
    Counter(const Agenda& agenda, const std::vector<Classification>& classified)
        : agenda_(agenda),
          classified_(classified),
          places_(agenda.submitted),
          submitters_(submitters(agenda.conference, agenda.motions, agenda.submitted)) {}

    Statistics count() {
        for (const auto& section : agenda_.sections) debates(section.entries, section.id, Treatment::debate);
        for (const auto& section : agenda_.grey) debates(section.entries, section.id, Treatment::grey);
        for (const auto& section : agenda_.part2) debates(section.entries, section.id, Treatment::part2);
        debates(agenda_.chosen, {}, Treatment::chosen);
        debates(agenda_.late, {}, Treatment::late);
        for (const auto& each : agenda_.not_taken) {
            if (each.motion < places_.size()) places_[each.motion].treatment = each.treatment;
        }
        totals();
        stems();
        sections();
        committees();
        sizes();
        treatments();
        return std::move(result_);
    }

private:
    void debates(const std::vector<AgendaEntry>& entries, const std::string& section, Treatment treatment) {
        for (const auto& entry : entries) {
            if (entry.motions.empty()) continue;
            const auto& lead = entry.motions.front();
            const auto as = treatment == Treatment::debate ? lead.treatment : treatment;
            for (const auto& printed : entry.motions) {
                if (printed.motion < places_.size()) places_[printed.motion] = {section, as};
            }
            if (as == Treatment::late) continue;
            ++sizes_[entry.motions.size()];
            if (as != Treatment::debate && as != Treatment::chosen) continue;
            ++led_[submitter_called(submitters_, moved_by(agenda_, lead.motion))];
            ++led_section_[section];
            ++led_stem_[stem_of(agenda_, classified_, lead.motion)];
        }
    }

    void totals() {
        result_.motions = agenda_.submitted;
        result_.composites = agenda_.made.size();
        result_.amendments = agenda_.amendments.size();
        for (std::size_t i = 0; i < agenda_.submitted && i < classified_.size(); ++i) {
            result_.policy += classified_[i].makes_policy ? 1U : 0U;
        }
        for (const auto& [motions, debates] : sizes_) {
            result_.debates.push_back({.motions = motions, .debates = debates});
            (motions == 1 ? result_.alone : result_.brackets) += debates;
        }
    }

    void stems() {
        std::map<Stem, std::size_t> motions;
        for (std::size_t i = 0; i < agenda_.submitted; ++i) ++motions[stem_of(agenda_, classified_, i)];
        for (const auto stem : {Stem::mandate, Stem::external, Stem::other, Stem::belief}) {
            result_.stems.push_back(
                {std::string(name(stem)), std::string(name(stem)), motions[stem], led_stem_[stem]});
        }
    }

    std::string section_of(std::size_t motion) const {
        auto id = places_[motion].section;
        if (id.empty() && motion < classified_.size() && !classified_[motion].sections.empty()) {
            id = classified_[motion].sections.front().id;
        }
        const auto& known = agenda_.conference.sections;
        return std::ranges::find(known, id, &Section::id) == known.end() ? std::string(nowhere) : id;
    }

    void sections() {
        std::map<std::string, std::size_t> motions;
        for (std::size_t i = 0; i < agenda_.submitted; ++i) ++motions[section_of(i)];
        const auto add = [&](const std::string& id, const std::string& title) {
            const auto found = motions.find(id);
            if (found == motions.end()) return;
            result_.sections.push_back({id, title, found->second, led_section_[id]});
            motions.erase(found);
        };
        // The committee's order first, which the agenda is in.
        for (const auto& section : agenda_.sections) add(section.id, section.title);
        for (const auto& section : agenda_.conference.sections) add(section.id, section.title);
        add(std::string(nowhere), "Other motions");
    }

    void committees() {
        for (std::size_t i = 0; i < submitters_.size(); ++i) {
            const auto& each = submitters_[i];
            result_.committees.push_back({each.name, each.name, each.motions.size(), led_[i]});
            result_.submitters += each.motions.empty() ? 0U : 1U;
        }
        std::ranges::stable_sort(result_.committees, [](const Tally& a, const Tally& b) {
            return std::tuple(b.motions, text::fold(a.title)) < std::tuple(a.motions, text::fold(b.title));
        });
    }

    void sizes() {
        constexpr std::array<std::string_view, 4> known{"small", "medium", "large", ""};
        for (const auto size : known) {
            Tally tally{size.empty() ? "unknown" : std::string(size),
                        size.empty() ? "size not known" : std::string(size), 0, 0};
            bool any = false;
            for (std::size_t i = 0; i < submitters_.size(); ++i) {
                if (submitters_[i].size != size) continue;
                any = true;
                tally.motions += submitters_[i].motions.size();
                tally.leads += led_[i];
            }
            if (any) result_.sizes.push_back(std::move(tally));
        }
    }

    void treatments() {
        std::map<Treatment, std::size_t> motions;
        for (const auto& place : places_) ++motions[place.treatment];
        for (const auto& [treatment, n] : motions) {
            result_.treatments.push_back({std::string(name(treatment)), std::string(name(treatment)), n, 0});
        }
    }

    const Agenda& agenda_;
    const std::vector<Classification>& classified_;
    std::vector<Place> places_;
    std::vector<Submitter> submitters_;
    std::map<std::size_t, std::size_t> sizes_;
    std::map<std::size_t, std::size_t> led_;
    std::map<std::string, std::size_t> led_section_;
    std::map<Stem, std::size_t> led_stem_;
    Statistics result_;
};

}  // namespace

Statistics statistics(const Agenda& agenda, const std::vector<Classification>& classified) {
    return Counter(agenda, classified).count();
}

}  // namespace plenum::status
