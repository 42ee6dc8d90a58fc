#include <cli/deciding/say.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/report/words.hpp>

#include <fmt/format.h>

#include <vector>

namespace plenum::cli {

namespace {

std::string_view fate(Treatment treatment, bool several) {
    switch (treatment) {
    case Treatment::debate: return several ? "are for debate" : "is for debate";
    case Treatment::accepted:
        return several ? "are accepted without debate (A)" : "is accepted without debate (A)";
    case Treatment::accepted_as_reference:
        return several ? "are accepted as references (AR)" : "is accepted as a reference (AR)";
    case Treatment::grey:
        return several ? "are printed grey, unlikely to be reached"
                       : "is printed grey, unlikely to be reached";
    case Treatment::part2: return several ? "go to part 2 of the agenda" : "goes to part 2 of the agenda";
    case Treatment::chosen: return several ? "are chosen motions" : "is a chosen motion";
    case Treatment::incompetent: return several ? "are not in order" : "is not in order";
    case Treatment::withdrawn: return several ? "are withdrawn" : "is withdrawn";
    case Treatment::late: return several ? "came too late" : "came too late";
    }
    return {};
}

struct Sayer {
    const Decisions& log;
    const Naming& naming;

    std::string names(const std::vector<Named>& motions) const {
        std::vector<std::string> result;
        for (const auto& each : motions) result.push_back(naming.called(each.id));
        return plenum::listed(result);
    }

    std::string titles(const std::vector<Named>& sections) const {
        std::vector<std::string> result;
        for (const auto& each : sections) result.push_back(naming.title(each.id));
        // A title may hold an "and" itself.
        return joined(result);
    }

    std::string part(const NamedPart& named) const {
        const auto motion = naming.called(named.motion.id);
        return named.part == 0 ? motion : fmt::format("part {} of {}", named.part, motion);
    }

    std::string operator()(const act::Unclear& /*act*/) const { return "an entry that cannot be read"; }

    std::string operator()(const act::Bracket& act) const {
        const auto& lead = act.lead.id.empty() ? act.members.front().id : act.lead.id;
        return fmt::format("{} are one bracket, led by {}", names(act.members), naming.called(lead));
    }

    std::string operator()(const act::Unbracket& act) const {
        return names(act.motions) + (act.motions.size() == 1 ? " stands alone" : " stand alone");
    }

    std::string operator()(const act::Star& act) const {
        return naming.called(act.motion.id) + " leads its bracket";
    }

    std::string operator()(const act::Section& act) const {
        std::vector<std::string> result;
        for (const auto& [motion, section] : act.places) {
            result.push_back(
                fmt::format("{} goes under {}", naming.called(motion.id), naming.title(section.id)));
        }
        return plenum::listed(result);
    }

    std::string operator()(const act::Treat& act) const {
        return fmt::format("{} {}", names(act.motions), fate(act.as, act.motions.size() > 1));
    }

    std::string operator()(const act::Composite& act) const {
        return fmt::format("{} is drafted out of {}", act.motion.id, names(act.of));
    }

    std::string operator()(const act::Order& act) const {
        return act.sections.size() == 1 ? titles(act.sections) + " is the first section"
                                        : "the sections run: " + titles(act.sections);
    }

    std::string operator()(const act::OrderIn& act) const {
        std::vector<std::string> result;
        for (const auto& [section, motions] : act.sections) {
            result.push_back(
                fmt::format("under {} come first: {}", naming.title(section.id), names(motions)));
        }
        return plenum::listed(result);
    }

    std::string operator()(const act::Minutes& act) const {
        std::vector<std::string> result;
        for (const auto& [section, minutes] : act.times) {
            result.push_back(
                fmt::format("{} is given {}", naming.title(section.id),
                            report::count(static_cast<std::size_t>(minutes), "minute", "minutes")));
        }
        return plenum::listed(result);
    }

    std::string operator()(const act::IfCarried& act) const {
        std::vector<std::string> fallen;
        for (const auto& each : act.falls) fallen.push_back(part(each));
        return fmt::format("if {} is carried, {} {}", part(act.carried), plenum::listed(fallen),
                           fallen.size() == 1 ? "falls" : "fall");
    }

    std::string operator()(const act::Erratum& act) const {
        return fmt::format("in {} '{}' {}", part(act.motion), act.replace.id,
                           act.with.id.empty() ? "goes" : fmt::format("becomes '{}'", act.with.id));
    }

    std::string operator()(const act::Split& act) const {
        std::vector<std::string> halves;
        char letter = 'a';
        for (const auto& parts : act.parts) {
            std::vector<std::string> numbers;
            for (const auto each : parts) numbers.push_back(std::to_string(each));
            halves.push_back(fmt::format("{}{} ({} {})", act.motion.id, letter++,
                                         parts.size() == 1 ? "part" : "parts", plenum::listed(numbers)));
        }
        return fmt::format("{} becomes {}", naming.called(act.motion.id), plenum::listed(halves));
    }

    std::string operator()(const act::Publish& act) const {
        std::size_t printed = 0;
        for (const auto& section : act.numbers) {
            for (const auto& debate : section.debates) printed += debate.size();
        }
        return fmt::format("the {} is published: {} in print, numbers that stay",
                           act.paper == act::Publish::Paper::agenda ? "agenda" : "supplement",
                           report::count(printed, "motion", "motions"));
    }

    std::string operator()(const act::Undo& act) const {
        const auto* const what = entry(act.entry);
        if (what == nullptr) return fmt::format("decision {} no longer counts", act.entry);
        if (const auto* undone = std::get_if<act::Undo>(&what->act)) {
            const auto* const again = entry(undone->entry);
            if (again != nullptr) {
                return fmt::format("decision {} counts again: {}", undone->entry, said(*again, log, naming));
            }
        }
        return fmt::format("decision {} no longer counts: {}", act.entry, said(*what, log, naming));
    }

    const Decision* entry(int number) const {
        const auto index = static_cast<std::size_t>(number) - 1;
        return index < log.size() ? &log[index] : nullptr;
    }
};

}  // namespace

std::string said(const Decision& decision, const Decisions& log, const Naming& naming) {
    return std::visit(Sayer{log, naming}, decision.act);
}

}  // namespace plenum::cli
