// Lays the strings of an archive out one after the other.
#include <plenum/similar/past_bytes.hpp>

namespace plenum::similar {

namespace {

std::uint32_t small(std::size_t number) {
    return static_cast<std::uint32_t>(number);
}

class Records {
public:
    explicit Records(PastArrays<PastVector>& arrays) : arrays_(arrays) { arrays_.strings.push_back(0); }

    void put(const PastConference& conference, std::size_t number) {
        const auto held_by = small(arrays_.strings.size() - 1);
        string(conference.conference);
        for (std::size_t i = 0; i < conference.resolutions.size(); ++i) {
            const auto& each = conference.resolutions[i];
            arrays_.records.push_back({.conference = small(number),
                                       .resolution = small(i),
                                       .held_by = held_by,
                                       .year = conference.year.value_or(0),
                                       .first_string = small(arrays_.strings.size() - 1),
                                       .parts = small(each.parts.size()),
                                       .outcomes = small(each.outcomes.size())});
            for (const auto* text : {&each.id, &each.number, &each.from, &each.section, &each.status,
                                     &each.superseded_by, &each.text}) {
                string(*text);
            }
            for (const auto& part : each.parts) string(part.text);
            for (const auto& outcome : each.outcomes) string(outcome);
        }
    }

private:
    void string(std::string_view text) {
        arrays_.letters.insert(arrays_.letters.end(), text.begin(), text.end());
        arrays_.strings.push_back(arrays_.letters.size());
    }

    PastArrays<PastVector>& arrays_;
};

}  // namespace

void put_records(PastArrays<PastVector>& arrays, const Archive& archive) {
    Records records(arrays);
    for (std::size_t i = 0; i < archive.size(); ++i) records.put(archive[i], i);
}

}  // namespace plenum::similar
