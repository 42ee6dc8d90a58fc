// Whom a scribe means.
#include <cli/recording/target.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/result_parts.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace plenum::cli {

namespace {

/// What may be mistyped where a number is expected.
constexpr std::array outcomes{name(Outcome::carried), name(Outcome::unanimous), name(Outcome::reference),
                              name(Outcome::lost),    name(Outcome::withdrawn), name(Outcome::fell)};

class Finding {
public:
    Finding(const Spoken& said, const Desk& desk, Diagnostics& out) : said_(said), desk_(desk), out_(out) {}

    std::optional<Target> find() { return whom() ? std::optional(std::move(result_)) : std::nullopt; }

private:
    bool error(std::string_view rule, std::string message, std::string hint) {
        sound_ = false;
        out_.add({.severity = Severity::error,
                  .rule = std::string(rule),
                  .message = std::move(message),
                  .hint = std::move(hint),
                  .source = said_.source,
                  .span = said_.target.at.length > 0 ? said_.target.at : said_.whole,
                  .motion = {}});
        return false;
    }

    bool whom() {
        if (said_.all) return in_one_go();
        if (said_.target.id.empty()) return what_is_next();
        return by_number() || (sound_ && (by_item() || by_id()));
    }

    bool in_one_go() {
        result_.of = Result::Of::all;
        const auto word = text::upper(said_.target.id);
        if (word != "A" && word != "AR")
            return error("unknown-value",
                         fmt::format("'{}' is nothing that is taken in one go", said_.target.id),
                         "say  all A  or  all AR");
        result_.id = word;
        return true;
    }

    bool what_is_next() {
        if (!said_.chosen.empty()) {
            result_.of = Result::Of::item;
            return true;
        }
        if (!said_.scores.empty()) return themed_debate();
        if (desk_.next == nullptr)
            return error("nobody-named", "this does not say what was settled",
                         "begin with its number, as in  12 carried");
        const auto& step = *desk_.next;
        switch (step.kind) {
        case record::Step::Kind::all: return take(Result::Of::all, std::string(name(step.as)));
        case record::Step::Kind::amendment:
            return take(Result::Of::amendment, desk_.agenda.amendments[step.amendment].id);
        case record::Step::Kind::item: return take(Result::Of::item, called(*step.entry->item));
        case record::Step::Kind::motion: return take_motion(step.motion, 0);
        case record::Step::Kind::ballot:
            return error("nobody-named", "this does not say which motions were chosen",
                         "say them, most votes first, as in  chosen 14 17 20;  skip when none was");
        }
        return false;
    }

    /// The one that comes next, or the only one.
    bool themed_debate() {
        if (desk_.next != nullptr && desk_.next->kind == record::Step::Kind::item)
            return take(Result::Of::item, called(*desk_.next->entry->item));
        std::vector<std::string> ids;
        for (const auto& item : desk_.agenda.conference.items) {
            if (item.kind == "themed-debate") ids.push_back(called(item));
        }
        if (ids.size() == 1) return take(Result::Of::item, ids.front());
        return error("nobody-named", "this does not say which themed debate was scored",
                     ids.empty() ? "conference.yaml has none among its items"
                                 : fmt::format("begin with its name, as in  {} scores 4.2 5.1", ids.front()));
    }

    bool take(Result::Of of, std::string id) {
        result_.of = of;
        result_.id = std::move(id);
        return true;
    }

    bool take_motion(std::size_t motion, int part) {
        result_.motion = motion;
        result_.part = part;
        const auto& id = desk_.agenda.motions[motion].id;
        if (id.empty())
            return error(
                "unknown-motion",
                fmt::format("{} has no id that results.yaml could name", label(desk_.agenda.motions[motion])),
                "give it one in its file, as in  id: aldermoor-07");
        return take(Result::Of::motion, id);
    }

    /// By the number that is printed: "12", "12a", "12(i)", "12.2".
    bool by_number() {
        const auto word = as_printed(said_.target.id);
        const auto cut = std::min(word.find_first_of("(."), word.size());
        const auto number = std::string_view(word).substr(0, cut);
        for (const auto& motion : desk_.proceedings.motions) {
            if (motion.number.empty()) continue;
            for (const auto& each : motion.amendments) {
                if (each.number == word) return amendment(motion, each);
            }
            if (motion.number != number) continue;
            if (cut == word.size()) return take_motion(motion.motion, 0);
            const auto inner = word.substr(cut + 1, word.size() - cut - 1 - (word.ends_with(')') ? 1 : 0));
            if (const auto part = read::part_number(inner)) return take_motion(motion.motion, *part);
        }
        return false;
    }

    bool amendment(const MotionFate& motion, const AmendmentFate& amendment) {
        if (amendment.fate.by == Fate::By::vote && !desk_.agenda.motions[motion.motion].parts.empty()) {
            const auto inner = amendment.number.substr(motion.number.size() + 1);
            const auto part = read::part_number(inner.substr(0, inner.size() - 1));
            return error(
                "settled-twice",
                fmt::format("amendment {} has a result already: {}", amendment.number,
                            name(amendment.fate.outcome)),
                part ? fmt::format("for part ({}) of {} say  {}.{}", inner.substr(0, inner.size() - 1),
                                   motion.number, motion.number, *part)
                     : "take it back with  --undo,  or mend results.yaml");
        }
        return take(Result::Of::amendment, desk_.agenda.amendments[amendment.amendment].id);
    }

    bool by_item() {
        const auto wanted = text::fold(text::trim(said_.target.id));
        if (said_.scores.empty() && said_.chosen.empty() && !(said_.outcomes.empty() && !said_.note.empty()))
            return false;
        for (const auto& item : desk_.agenda.conference.items) {
            if (text::fold(called(item)) == wanted || text::fold(item.title) == wanted)
                return take(Result::Of::item, called(item));
        }
        const auto by = [&](const std::vector<AgendaEntry>& entries) {
            for (const auto& each : entries) {
                if (each.item && each.number == wanted) return take(Result::Of::item, called(*each.item));
            }
            return false;
        };
        for (const auto& section : desk_.agenda.sections) {
            if (by(section.entries)) return true;
        }
        return by(desk_.agenda.opening) || by(desk_.agenda.closing);
    }

    bool by_id() {
        auto meant = desk_.naming.motion_or_amendment(said_.target.id);
        if (!meant.trouble.empty()) {
            const auto part = desk_.naming.part(said_.target.id);
            if (part.trouble.empty() && part.part > 0) meant = part;
        }
        if (!meant.trouble.empty()) {
            const auto outcome =
                text::nearest(text::fold(said_.target.id), {outcomes.begin(), outcomes.end()});
            return error("unknown-motion", meant.trouble,
                         outcome.empty() ? meant.hint : "did you mean '" + std::string(outcome) + "'?");
        }
        const auto& motions = desk_.agenda.motions;
        const auto motion = std::ranges::find(motions, meant.id, &Motion::id);
        if (motion == motions.end()) {
            const bool amendment = std::ranges::count(desk_.agenda.amendments, meant.id, &Amendment::id) > 0;
            return take(amendment ? Result::Of::amendment : Result::Of::motion, meant.id);
        }
        return take_motion(static_cast<std::size_t>(motion - motions.begin()), meant.part);
    }

    const Spoken& said_;
    const Desk& desk_;
    Diagnostics& out_;
    Target result_;
    bool sound_ = true;
};

}  // namespace

std::string as_printed(std::string_view word) {
    std::string result;
    for (const char c : text::fold(word)) {
        if (c != ' ' && c != '*') result += c;
    }
    return result;
}

std::optional<Target> target_of(const Spoken& said, const Desk& desk, Diagnostics& out) {
    return Finding(said, desk, out).find();
}

std::string named(const Named& target, const Desk& desk) {
    Diagnostics ignored;
    Spoken said;
    said.target = target;
    said.all = target.id == "A" || target.id == "AR";
    const auto found = target_of(said, desk, ignored);
    return found ? found->id : target.id;
}

}  // namespace plenum::cli
