// Whom a scribe means, and what is said of it.
#include <cli/recording/making.hpp>
#include <cli/recording/target.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace plenum::cli {

namespace {

class Making {
public:
    Making(const Spoken& said, const Desk& desk, Diagnostics& out) : said_(said), desk_(desk), out_(out) {}

    std::optional<Result> make() {
        result_.origin = {.source = said_.source, .whole = said_.whole, .fields = {}};
        result_.named.at = said_.target.at.length > 0 ? said_.target.at : said_.whole;
        result_.note = said_.note;
        result_.on = said_.on;
        const auto target = target_of(said_, desk_, out_);
        if (!target) return std::nullopt;
        result_.of = target->of;
        result_.named.id = target->id;
        motion_ = target->motion;
        part_ = target->part;
        what();
        if (!sound_) return std::nullopt;
        return std::move(result_);
    }

private:
    void error(std::string_view rule, std::string message, std::string hint) {
        sound_ = false;
        out_.add({.severity = Severity::error,
                  .rule = std::string(rule),
                  .message = std::move(message),
                  .hint = std::move(hint),
                  .source = said_.source,
                  .span = result_.named.at,
                  .motion = {}});
    }

    void what() {
        const auto at = result_.named.at;
        result_.scores = said_.scores;
        result_.chosen = said_.chosen;
        for (auto& each : result_.chosen) each.id = chosen(each);
        if (!said_.says_something()) {
            if (result_.of == Result::Of::item && !said_.note.empty()) return;
            error("result-incomplete", "this does not say what became of it",
                  "say it as in  12 carried  or  12 1=carried 2=lost");
            return;
        }
        if (result_.of == Result::Of::item) {
            if (said_.outcomes.empty() && said_.parts.empty()) return;
            error("not-an-outcome", fmt::format("'{}' is not carried or lost", result_.named.id),
                  "say its scores, as in  scores 4.2 5.1");
            return;
        }
        if (!said_.scores.empty() || !said_.chosen.empty()) {
            error("not-scored", fmt::format("'{}' is no themed debate and no ballot", result_.named.id),
                  "say what became of it, as in  carried");
            return;
        }
        result_.votes = said_.votes;
        result_.parts = said_.parts;
        if (part_ > 0) return of_part(at);
        if (said_.outcomes.size() == 1) result_.outcome = said_.outcomes.front();
        if (said_.outcomes.size() > 1) in_order(at);
        if (result_.of != Result::Of::motion && !result_.parts.empty())
            error("not-by-part", "only a motion is settled by part", "say one outcome, as in  carried");
        std::ranges::stable_sort(result_.parts, {}, &Result::Part::part);
    }

    /// "12(ii) lost"
    void of_part(Span at) {
        if (said_.outcomes.size() != 1 || !said_.parts.empty()) {
            error("result-incomplete", fmt::format("one outcome is wanted for part {}", part_),
                  "say it as in  12.2 lost");
            return;
        }
        result_.parts = {{.part = part_, .outcome = said_.outcomes.front(), .votes = said_.votes, .at = at}};
        result_.votes.reset();
    }

    /// "carried carried lost"
    void in_order(Span at) {
        const auto n = motion_ ? desk_.agenda.motions[*motion_].parts.size() : 0;
        if (said_.outcomes.size() != n || !said_.parts.empty()) {
            error("parts-do-not-fit",
                  fmt::format("{} outcomes were said, and {} has {}", said_.outcomes.size(), result_.named.id,
                              n == 0   ? "no parts"
                              : n == 1 ? "1 part"
                                       : fmt::format("{} parts", n)),
                  "say one for each part, or name them, as in  1=carried 2=lost");
            return;
        }
        for (std::size_t i = 0; i < n; ++i) {
            result_.parts.push_back(
                {.part = static_cast<int>(i) + 1, .outcome = said_.outcomes[i], .votes = {}, .at = at});
        }
    }

    std::string chosen(const Named& named) {
        const auto wanted = as_printed(named.id);
        for (const auto& motion : desk_.proceedings.motions) {
            if (motion.number == wanted) return label(desk_.agenda.motions[motion.motion]);
        }
        const auto meant = desk_.naming.motion(named.id);
        if (meant.trouble.empty()) return meant.id;
        error("unknown-motion", meant.trouble, meant.hint);
        return named.id;
    }

    const Spoken& said_;
    const Desk& desk_;
    Diagnostics& out_;
    Result result_;
    std::optional<std::size_t> motion_;
    int part_ = 0;
    bool sound_ = true;
};

}  // namespace

std::optional<Result> result_of(const Spoken& said, const Desk& desk, Diagnostics& out) {
    return Making(said, desk, out).make();
}

}  // namespace plenum::cli
