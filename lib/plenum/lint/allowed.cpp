#include <plenum/lint/allowance.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace plenum::lint {

namespace {

bool is_rule(std::string_view word) {
    return std::ranges::any_of(rules::all(), [&](const Rule* rule) { return rule->id == word; });
}

struct Region {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool holds(std::size_t offset) const { return offset >= begin && offset < end; }
};

/// What a comment in a source can speak of.
struct Ground {
    SourcePtr source;
    std::vector<Region> records;  ///< motions and amendments, from their first byte to their last
    std::vector<Region> places;   ///< their fields but for the list of parts, and each part
    std::vector<Region> fields;   ///< their fields
};

Region region(Span span) {
    return {.begin = span.offset, .end = span.offset + std::max<std::size_t>(1, span.length)};
}

void survey(const Origin& origin, const std::vector<Part>& parts, std::vector<Ground>& grounds,
            std::map<const Source*, std::size_t>& index) {
    if (!origin.source) return;
    const auto [found, is_new] = index.emplace(origin.source.get(), grounds.size());
    if (is_new) grounds.push_back({.source = origin.source, .records = {}, .places = {}, .fields = {}});
    auto& ground = grounds[found->second];
    auto record = region(origin.whole);
    for (const auto& [name, span] : origin.fields) {
        record.end = std::max(record.end, region(span).end);
        ground.fields.push_back(region(span));
        if (name != "parts") ground.places.push_back(region(span));
    }
    for (const auto& part : parts) ground.places.push_back(region(part.span));
    ground.records.push_back(record);
}

std::vector<Ground> survey(const Motions& motions, const Amendments& amendments) {
    std::vector<Ground> grounds;
    std::map<const Source*, std::size_t> index;
    for (const auto& motion : motions) survey(motion.origin, motion.parts, grounds, index);
    for (const auto& amendment : amendments) survey(amendment.origin, {}, grounds, index);
    return grounds;
}

/// What an allowance speaks of.
Region covered(const Allowance& allowance, const Ground& ground) {
    const auto& source = *allowance.source;
    const auto line_of = [&](std::size_t offset) { return source.position(offset).line; };
    for (const auto& record : ground.records) {
        if (line_of(record.begin) == allowance.line) return record;
    }
    for (const auto& place : ground.places) {
        if (line_of(place.begin) <= allowance.line && line_of(place.end - 1) >= allowance.line) return place;
    }
    // A list, and a text that is a block, begins on the line after its name.
    for (const auto& field : ground.fields) {
        if (line_of(field.begin) == allowance.line + 1) return field;
    }
    return {.begin = 0, .end = source.text().size() + 1};
}

/// Goes through the allowances, and notes what they let pass and what is to be said of them.
class Judge {
public:
    Judge(const std::vector<Diagnostic>& found, const Choice& choice) : found_(found), choice_(choice) {}

    void hear(const Allowance& allowance, const Ground& ground) {
        if (allowance.reason.empty()) {
            complain(allowance, "this comment gives no reason",
                     "write why, after a comma: # plenum: allow sum-of-money, the fee is the point");
        }
        const auto where = covered(allowance, ground);
        for (const auto& rule : allowance.rules) {
            if (!is_rule(rule)) {
                complain(allowance, "there is no rule '" + rule + "' to allow",
                         "'plenum explain' lists the rules");
            } else if (!pass(rule, allowance, where) && choice_.find(rule) != nullptr) {
                complain(allowance, "this comment allows '" + rule + "', but there is nothing to allow",
                         "take the comment out");
            }
        }
    }

    Diagnostics sentence() {
        Diagnostics result;
        for (std::size_t i = 0; i < found_.size(); ++i) {
            if (!passed_.contains(i)) result.add(found_[i]);
        }
        for (auto& each : complaints_) result.add(std::move(each));
        return result;
    }

private:
    bool pass(const std::string& rule, const Allowance& allowance, const Region& where) {
        bool any = false;
        for (std::size_t i = 0; i < found_.size(); ++i) {
            const auto& each = found_[i];
            if (each.source != allowance.source || each.rule != rule || !where.holds(each.span.offset))
                continue;
            passed_.insert(i);
            any = true;
        }
        return any;
    }

    void complain(const Allowance& allowance, std::string message, std::string hint) {
        const auto* own = choice_.find("allow-comment");
        if (own == nullptr) return;
        complaints_.push_back({.severity = own->severity,
                               .rule = std::string(own->rule->id),
                               .message = std::move(message),
                               .hint = std::move(hint),
                               .source = allowance.source,
                               .span = allowance.comment,
                               .motion = {},
                               .part = 0});
    }

    const std::vector<Diagnostic>& found_;
    const Choice& choice_;
    std::set<std::size_t> passed_;
    std::vector<Diagnostic> complaints_;
};

}  // namespace

Diagnostics without_allowed(const Diagnostics& found, const Motions& motions, const Amendments& amendments,
                            const Choice& choice) {
    Judge judge(found.all(), choice);
    for (const auto& ground : survey(motions, amendments)) {
        for (const auto& allowance : allowances(ground.source)) judge.hear(allowance, ground);
    }
    return judge.sentence();
}

}  // namespace plenum::lint
