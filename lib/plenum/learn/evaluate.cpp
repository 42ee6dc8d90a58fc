#include <plenum/learn/evaluate.hpp>
#include <plenum/learn/lesson.hpp>
#include <plenum/learn/resample.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace plenum::learn {

namespace {

constexpr std::size_t bin_count = 10;
constexpr std::array judged{Relation::duplicate, Relation::overlap, Relation::opposing};

/// The columns that figures are made of; after them three for each relation that is judged.
enum Column : std::size_t {
    right,
    proposed,
    decided,
    b_cubed_precision,
    b_cubed_recall,
    motions,
    first,
    in_five,
    with_partner,
    squares,       // of the distance of a listed pair's confidence from the truth, less what it is unlisted
    pairs_within,  // pairs of one subject
    motions_squared,  // of a subject: its motions, squared
    sectioned,
    section_first,
    section_in_three,
    relation_columns,
};
enum RelationColumn : std::size_t { hits, alarms, misses, per_relation };

using Ends = std::pair<std::size_t, std::size_t>;

class Sheet {
public:
    explicit Sheet(const Trial& trial) : trial_(trial) {
        const auto& subjects = trial.proposal.subjects;
        const auto count = subjects.empty() ? 0 : 1 + *std::ranges::max_element(subjects);
        sheet_.columns = relation_columns + judged.size() * per_relation;
        sheet_.own.assign(count, std::vector<double>(sheet_.columns, 0));
    }

    Contributions fill() {
        brackets();
        confidences();
        sections();
        if (!trial_.labelled.empty()) relations();
        merge_cross(sheet_);
        return std::move(sheet_);
    }

private:
    std::size_t subject(std::size_t motion) const { return trial_.proposal.subjects[motion]; }

    std::vector<double>& own(std::size_t motion) { return sheet_.own[subject(motion)]; }

    /// Adds to the subject of two motions, or to the two subjects that they are of.
    void add(std::size_t a, std::size_t b, std::size_t column, double value) {
        if (subject(a) == subject(b)) {
            own(a)[column] += value;
        } else {
            sheet_.cross.push_back({.a = subject(a), .b = subject(b), .column = column, .value = value});
        }
    }

    void brackets() {
        const auto found = outcomes(trial_.proposal);
        for (std::size_t i = 0; i < found.size(); ++i) {
            Sums sums;
            sums.add(found[i]);
            auto& row = own(i);
            row[right] += sums.right;
            row[decided] += sums.decided;
            row[b_cubed_precision] += sums.b_cubed_precision;
            row[b_cubed_recall] += sums.b_cubed_recall;
            row[motions] += 1;
            row[first] += sums.first;
            row[in_five] += sums.in_five;
            row[with_partner] += sums.with_partner;
        }
        std::map<std::size_t, std::vector<std::size_t>> members;
        const auto& numbers = trial_.proposal.brackets.front();
        for (std::size_t i = 0; i < numbers.size(); ++i) members[numbers[i]].push_back(i);
        for (const auto& [number, bracket] : members) {
            for (std::size_t i = 0; i < bracket.size(); ++i) {
                // Counted from both their ends, as `right` is.
                for (std::size_t j = 0; j < i; ++j) add(bracket[i], bracket[j], proposed, 2);
            }
        }
    }

    void confidences() {
        for (auto& row : sheet_.own) {
            row[pairs_within] = row[motions] * (row[motions] - 1) / 2;
            row[motions_squared] = row[motions] * row[motions];
        }
        for (const auto& pair : trial_.pairs) {
            const double truth = subject(pair.a) == subject(pair.b) ? 1 : 0;
            const double off = pair.confidence - truth;
            add(pair.a, pair.b, squares, off * off - truth);
        }
    }

    void sections() {
        for (std::size_t i = 0; i < trial_.sections.size(); ++i) {
            if (trial_.sections[i].empty()) continue;
            const auto& ranked = trial_.ranked_sections[i];
            const auto end = ranked.begin() + std::min<std::ptrdiff_t>(3, std::ssize(ranked));
            const auto found = std::find(ranked.begin(), end, trial_.sections[i]);
            own(i)[sectioned] += 1;
            own(i)[section_first] += found != end && found == ranked.begin() ? 1 : 0;
            own(i)[section_in_three] += found != end ? 1 : 0;
        }
    }

    void relations() {
        std::map<Ends, Relation> wanted;
        std::map<Ends, Relation> said;
        for (const auto& pair : trial_.labelled) wanted[std::minmax(pair.a, pair.b)] = pair.relation;
        for (const auto& pair : trial_.said) said[std::minmax(pair.a, pair.b)] = pair.relation;
        for (std::size_t i = 0; i < judged.size(); ++i) {
            const auto column = relation_columns + i * per_relation;
            const auto is = [&](const std::map<Ends, Relation>& among, const Ends& ends) {
                const auto found = among.find(ends);
                return found != among.end() && found->second == judged.at(i);
            };
            for (const auto& [ends, relation] : wanted) {
                if (relation != judged.at(i)) continue;
                add(ends.first, ends.second, is(said, ends) ? column + hits : column + misses, 1);
            }
            for (const auto& [ends, relation] : said) {
                if (relation != judged.at(i) || is(wanted, ends)) continue;
                add(ends.first, ends.second, column + alarms, 1);
            }
        }
    }

    const Trial& trial_;
    Contributions sheet_;
};

/// Nothing said is nothing wrong; nothing to be found is nothing missed.
double share(double part, double of, double otherwise = 1) {
    return of > 0 ? part / of : otherwise;
}

void put(std::vector<double>& figures, double precision, double recall) {
    figures.insert(figures.end(), {precision, recall, f1(precision, recall)});
}

std::vector<double> figures(const std::vector<double>& sums) {
    std::vector<double> result;
    put(result, share(sums[right], sums[proposed]), share(sums[right], sums[decided]));
    put(result, share(sums[b_cubed_precision], sums[motions]), share(sums[b_cubed_recall], sums[motions]));
    result.push_back(share(sums[first], sums[with_partner], 0));
    result.push_back(share(sums[in_five], sums[with_partner], 0));
    // An unlisted pair of one subject is off by one, any other by nothing.
    const auto across = (sums[motions] * sums[motions] - sums[motions_squared]) / 2;
    result.push_back(share(sums[squares] + sums[pairs_within], sums[pairs_within] + across, 0));
    result.push_back(share(sums[section_first], sums[sectioned], 0));
    result.push_back(share(sums[section_in_three], sums[sectioned], 0));
    for (std::size_t i = 0; i < judged.size(); ++i) {
        const auto column = relation_columns + i * per_relation;
        const auto hit = sums[column + hits];
        put(result, share(hit, hit + sums[column + alarms], 0), share(hit, hit + sums[column + misses], 0));
    }
    return result;
}

std::vector<ConfidenceBin> bins(const Trial& trial) {
    std::vector<ConfidenceBin> result(bin_count);
    for (std::size_t i = 0; i < bin_count; ++i) {
        result[i].from = static_cast<double>(i) / bin_count;
        result[i].to = static_cast<double>(i + 1) / bin_count;
    }
    const auto& subjects = trial.proposal.subjects;
    for (const auto& pair : trial.pairs) {
        const auto place = static_cast<std::size_t>(pair.confidence * bin_count);
        auto& bin = result[std::min(place, bin_count - 1)];
        ++bin.pairs;
        bin.together += subjects[pair.a] == subjects[pair.b] ? 1U : 0U;
        bin.mean += pair.confidence;
    }
    for (auto& bin : result) bin.mean /= static_cast<double>(std::max<std::size_t>(bin.pairs, 1));
    return result;
}

/// How many groups of two and more, and how large the largest of all is.
std::pair<std::size_t, std::size_t> groups(const std::vector<std::size_t>& numbers) {
    std::map<std::size_t, std::size_t> sizes;
    for (const auto number : numbers) ++sizes[number];
    std::pair<std::size_t, std::size_t> result{0, 0};
    for (const auto& [number, size] : sizes) {
        result.first += size > 1 ? 1U : 0U;
        result.second = std::max(result.second, size);
    }
    return result;
}

std::size_t count(const std::vector<LabelledPair>& pairs, Relation relation) {
    return static_cast<std::size_t>(std::ranges::count(pairs, relation, &LabelledPair::relation));
}

}  // namespace

Evaluation evaluate(const Trial& trial) {
    const auto contributions = Sheet(trial).fill();
    const auto found = resampled(contributions, figures);
    auto next = found.begin();
    const auto matching = [&] {
        next += 3;
        return Matching{.precision = next[-3], .recall = next[-2], .f1 = next[-1]};
    };
    Evaluation result;
    result.motions = trial.proposal.subjects.size();
    std::tie(result.proposed, result.largest_proposed) = groups(trial.proposal.brackets.front());
    std::tie(result.decided, result.largest_decided) = groups(trial.proposal.subjects);
    result.pairs = matching();
    result.b_cubed = matching();
    result.partner_first = *next++;
    result.partner_in_five = *next++;
    result.brier = *next++;
    result.section_first = *next++;
    result.section_in_three = *next++;
    for (const auto relation : judged) {
        const auto of_it = matching();
        if (trial.labelled.empty()) continue;
        result.relations.push_back({.relation = relation,
                                    .said = count(trial.said, relation),
                                    .labelled = count(trial.labelled, relation),
                                    .matching = of_it});
    }
    result.sectioned = static_cast<std::size_t>(
        std::ranges::count_if(trial.sections, [](const std::string& id) { return !id.empty(); }));
    result.bins = bins(trial);
    return result;
}

}  // namespace plenum::learn
