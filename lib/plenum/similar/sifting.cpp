#include <plenum/base/parallel.hpp>
#include <plenum/model/calibration.hpp>
#include <plenum/similar/candidates.hpp>
#include <plenum/similar/relation.hpp>
#include <plenum/similar/sifting.hpp>

#include <algorithm>
#include <functional>
#include <span>

namespace plenum::similar {

namespace {

constexpr std::size_t block = 256;
constexpr std::size_t likeliest_in_all = 200'000;
constexpr std::size_t fewest = 6;

/// How many of its likeliest each motion is looked at with.
std::size_t likeliest(std::size_t motions) {
    return std::clamp(likeliest_in_all / std::max<std::size_t>(motions, 1), fewest, compared);
}

bool shares_enough(const Shared& shared) {
    return shared.words >= enough_words || shared.themes >= enough_themes;
}

/// Sifts the candidates of a large set.
class Sifter {
public:
    Sifter(const Texts& texts, const Probability& probability, const Progress& progress)
        : texts_(texts),
          probability_(probability),
          progress_(progress),
          candidates_(candidates(texts, progress)),
          confidences_(candidates_.later.size(), 0),
          floors_(texts.pieces.size(), 0) {}

    Sifted run() {
        weigh();
        find_floors();
        Sifted result;
        each([&](std::uint32_t a, std::uint32_t b, float confidence) {
            if (confidence > 0 && (confidence >= floors_[a] || confidence >= floors_[b])) {
                result.likenesses.push_back({.a = a, .b = b});
            } else if (static_cast<double>(confidence) >= least_listed) {
                result.faint.push_back({.a = a, .b = b, .confidence = confidence});
            }
        });
        fill(result.likenesses);
        return result;
    }

private:
    template <class Use>
    void each(const Use& use) const {
        for (std::uint32_t a = 0; a < texts_.pieces.size(); ++a) {
            const auto others = candidates_.of(a);
            for (std::size_t i = 0; i < others.size(); ++i) {
                use(a, others[i], confidences_[candidates_.starts[a] + i]);
            }
        }
    }

    /// The confidence of every candidate pair; 0 of those that do not share enough.
    void weigh() {
        in_blocks(
            texts_.pieces.size(), block,
            [&] {
                return [&, measure = Measure(texts_)](std::size_t from, std::size_t to) mutable {
                    for (auto i = from; i < to; ++i) {
                        const auto a = static_cast<std::uint32_t>(i);
                        const auto others = candidates_.of(a);
                        const auto shared = measure(a, others);
                        for (std::size_t k = 0; k < others.size(); ++k) {
                            if (!shares_enough(shared[k])) continue;
                            confidences_[candidates_.starts[a] + k] = static_cast<float>(
                                probability_(features(texts_, candidates_.around, a, others[k], shared[k])));
                        }
                    }
                };
            },
            [&](std::size_t done) {
                if (progress_) progress_("comparing each with its nearest", done, texts_.pieces.size());
            });
    }

    /// What a pair needs to be among the likeliest of a motion: the least of so many, 0 while there are
    /// fewer. Of all its pairs only these are held, as a heap with the least on top.
    void find_floors() {
        const auto count = likeliest(floors_.size());
        std::vector<float> best(floors_.size() * count, 0);
        const auto offer = [&](std::uint32_t motion, float confidence) {
            const auto heap = std::span(best).subspan(motion * count, count);
            if (confidence <= heap.front()) return;
            std::ranges::pop_heap(heap, std::greater{});
            heap.back() = confidence;
            std::ranges::push_heap(heap, std::greater{});
        };
        each([&](std::uint32_t a, std::uint32_t b, float confidence) {
            offer(a, confidence);
            offer(b, confidence);
        });
        for (std::size_t i = 0; i < floors_.size(); ++i) floors_[i] = best[i * count];
    }

    void fill(std::vector<Likeness>& pairs) const {
        in_blocks(
            pairs.size(), block,
            [&] {
                return [&, measure = Measure(texts_)](std::size_t from, std::size_t to) mutable {
                    for (auto i = from; i < to; ++i) {
                        auto& [a, b, values] = pairs[i];
                        const auto shared = measure(a, std::span(&b, 1));
                        values = features(texts_, candidates_.around, a, b, shared.front());
                    }
                };
            },
            [](std::size_t) {});
    }

    const Texts& texts_;
    const Probability& probability_;
    const Progress& progress_;
    Candidates candidates_;
    std::vector<float> confidences_;  ///< by candidate pair
    std::vector<float> floors_;       ///< by motion
};

}  // namespace

Sifted sifted_by_bounds(const Texts& texts, const Probability& probability, const Progress& progress) {
    return Sifter(texts, probability, progress).run();
}

Sifted sifted(const Texts& texts, const Probability& probability, const Progress& progress) {
    if (texts.pieces.size() < large_set) return {.likenesses = likenesses(texts), .faint = {}};
    return sifted_by_bounds(texts, probability, progress);
}

}  // namespace plenum::similar
