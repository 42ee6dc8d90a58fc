// BM25 as an auxiliary function of FTS5, which is called for every row that fits.
#include <plenum/policy/ranking.hpp>

#include <algorithm>
#include <cmath>
#include <exception>

namespace plenum::policy {

namespace {

constexpr double k1 = 1.2;
constexpr double b = 0.75;

/// For words that stand in more than half of all rows, of which the formula makes less than nothing.
constexpr double least_weight = 1e-6;

/// What is known while a question is answered, and the best rows so far: a heap with the worst on top.
struct Answering {
    const std::vector<std::uint32_t>& lengths;
    const std::vector<std::uint8_t>& allowed;
    std::size_t most;
    double average = 1;
    std::vector<double> weights = {};  ///< by phrase; empty before the first row
    std::size_t total = 0;
    std::vector<Ranked> heap = {};
};

bool better(const Ranked& one, const Ranked& other) {
    return one.score != other.score ? one.score > other.score : one.row < other.row;
}

int count_row(const Fts5ExtensionApi* /*api*/, Fts5Context* /*context*/, void* count) {
    ++*static_cast<std::size_t*>(count);
    return SQLITE_OK;
}

int weigh(const Fts5ExtensionApi* api, Fts5Context* context, Answering& answering) {
    const auto rows = static_cast<double>(answering.lengths.size());
    const auto phrases = api->xPhraseCount(context);
    for (int i = 0; i < phrases; ++i) {
        std::size_t with = 0;
        if (const auto trouble = api->xQueryPhrase(context, i, &with, count_row); trouble != SQLITE_OK)
            return trouble;
        const auto n = static_cast<double>(with);
        answering.weights.push_back(std::max(least_weight, std::log((rows - n + 0.5) / (n + 0.5))));
    }
    return SQLITE_OK;
}

double score_of(const Fts5ExtensionApi* api, Fts5Context* context, const Answering& answering,
                std::size_t row) {
    const auto length = static_cast<double>(answering.lengths[row - 1]);
    const auto norm = k1 * (1 - b + b * length / answering.average);
    double score = 0;
    for (std::size_t i = 0; i < answering.weights.size(); ++i) {
        Fts5PhraseIter places{};
        int column = 0;
        int offset = 0;
        int times = 0;
        if (api->xPhraseFirst(context, static_cast<int>(i), &places, &column, &offset) != SQLITE_OK) continue;
        for (; column >= 0; api->xPhraseNext(context, &places, &column, &offset)) ++times;
        score += answering.weights[i] * times * (k1 + 1) / (times + norm);
    }
    return score;
}

void take(Answering& answering, Ranked one) {
    ++answering.total;
    auto& heap = answering.heap;
    if (heap.size() < answering.most) {
        heap.push_back(one);
        std::ranges::push_heap(heap, better);
    } else if (!heap.empty() && better(one, heap.front())) {
        std::ranges::pop_heap(heap, better);
        heap.back() = one;
        std::ranges::push_heap(heap, better);
    }
}

/// Called for every row; gives nothing back but trouble.
void take_row(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result, int /*count*/,
              sqlite3_value** /*values*/) {
    auto& answering = *static_cast<Answering*>(api->xUserData(context));
    const auto row = api->xRowid(context);
    if (row < 1 || static_cast<std::size_t>(row) > answering.lengths.size())
        return sqlite3_result_error_code(result, SQLITE_CORRUPT);
    const auto at = static_cast<std::size_t>(row);
    if (!answering.allowed.empty() && answering.allowed[at - 1] == 0) return;
    if (answering.most == 0) {
        ++answering.total;
        return;
    }
    if (answering.weights.empty()) {
        if (const auto trouble = weigh(api, context, answering); trouble != SQLITE_OK)
            return sqlite3_result_error_code(result, trouble);
    }
    take(answering, {.row = row, .score = score_of(api, context, answering, at)});
}

fts5_api* api_of(const Store& store) {
    fts5_api* api = nullptr;
    Statement statement(store, "SELECT fts5(?1)");
    statement.bind_pointer(1, static_cast<void*>(&api), "fts5_api_ptr");
    statement.next();
    if (api == nullptr) throw Unusable("SQLite has no FTS5 here");
    return api;
}

void answer(const Store& store, const std::string& match, Answering& answering) {
    auto* const api = api_of(store);
    if (api->xCreateFunction(api, "take_row", &answering, take_row, nullptr) != SQLITE_OK)
        throw Unusable("FTS5 takes no function");
    // The function takes the row and lets none pass: all of them in one step.
    Statement rows(store, "SELECT 1 FROM words WHERE words MATCH ?1 AND take_row(words)");
    rows.bind(1, match);
    rows.run();
}

}  // namespace

Ranking ranked(const Store& store, const std::string& match, const std::vector<std::uint32_t>& lengths,
               const std::vector<std::uint8_t>& allowed, std::size_t most) {
    Answering answering{.lengths = lengths, .allowed = allowed, .most = most};
    double sum = 0;
    for (const auto length : lengths) sum += length;
    if (sum > 0) answering.average = sum / static_cast<double>(lengths.size());
    answer(store, match, answering);
    std::ranges::sort(answering.heap, better);
    return {.total = answering.total, .best = std::move(answering.heap)};
}

std::size_t counted(const Store& store, const std::string& match, const std::vector<std::uint32_t>& lengths,
                    const std::vector<std::uint8_t>& allowed) {
    Answering answering{.lengths = lengths, .allowed = allowed, .most = 0};
    answer(store, match, answering);
    return answering.total;
}

}  // namespace plenum::policy
