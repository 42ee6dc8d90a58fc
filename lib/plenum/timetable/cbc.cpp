// Programs solved with CBC, of the COIN-OR project.
#include <plenum/timetable/linear.hpp>

#include <algorithm>
#include <cmath>
#include <coin/Cbc_C_Interface.h>
#include <limits>
#include <memory>
#include <string>

namespace plenum::timetable {

namespace {

struct Delete {
    void operator()(Cbc_Model* model) const { Cbc_deleteModel(model); }
};
using Model = std::unique_ptr<Cbc_Model, Delete>;

void load(Cbc_Model* model, const Program& program) {
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> rows;
    std::vector<double> factors;
    std::vector<std::vector<std::pair<int, double>>> by_column(program.columns.size());
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        for (const auto& [column, factor] : program.rows[r].terms) {
            by_column[static_cast<std::size_t>(column)].emplace_back(static_cast<int>(r), factor);
        }
    }
    std::vector<double> least;
    std::vector<double> most;
    std::vector<double> cost;
    for (std::size_t c = 0; c < by_column.size(); ++c) {
        for (const auto& [row, factor] : by_column[c]) {
            rows.push_back(row);
            factors.push_back(factor);
        }
        starts.push_back(static_cast<CoinBigIndex>(rows.size()));
        least.push_back(program.columns[c].least);
        most.push_back(program.columns[c].most);
        cost.push_back(program.columns[c].cost);
    }
    std::vector<double> row_least;
    std::vector<double> row_most;
    for (const auto& row : program.rows) {
        row_least.push_back(row.least <= -boundless ? -std::numeric_limits<double>::max() : row.least);
        row_most.push_back(row.most >= boundless ? std::numeric_limits<double>::max() : row.most);
    }
    Cbc_loadProblem(model, static_cast<int>(program.columns.size()), static_cast<int>(program.rows.size()),
                    starts.data(), rows.data(), factors.data(), least.data(), most.data(), cost.data(),
                    row_least.data(), row_most.data());
    for (std::size_t c = 0; c < program.columns.size(); ++c) Cbc_setInteger(model, static_cast<int>(c));
}

void begin_with(Cbc_Model* model, const std::vector<double>& start) {
    std::vector<int> columns;
    for (std::size_t c = 0; c < start.size(); ++c) columns.push_back(static_cast<int>(c));
    if (!start.empty()) {
        Cbc_setMIPStartI(model, static_cast<int>(columns.size()), columns.data(), start.data());
    }
}

}  // namespace

Solution solve(const Program& program, double seconds, const std::vector<double>& start,
               const std::atomic<bool>* stop) {
    Solution result;
    if (stop != nullptr && *stop) return result;
    const Model model(Cbc_newModel());
    Cbc_setLogLevel(model.get(), 0);
    load(model.get(), program);
    Cbc_setParameter(model.get(), "log", "0");
    Cbc_setParameter(model.get(), "slog", "0");
    Cbc_setParameter(model.get(), "threads", "0");
    Cbc_setParameter(model.get(), "randomSeed", "1");
    Cbc_setParameter(model.get(), "randomCbcSeed", "1");
    Cbc_setParameter(model.get(), "timeMode", "elapsed");
    Cbc_setParameter(model.get(), "seconds", std::to_string(std::max(seconds, 0.05)).c_str());
    begin_with(model.get(), start);
    Cbc_solve(model.get());
    if (Cbc_isProvenInfeasible(model.get()) != 0) {
        result.kind = Solution::Kind::none;
        return result;
    }
    result.bound = Cbc_getBestPossibleObjValue(model.get());
    const auto* const best = Cbc_bestSolution(model.get());
    if (best == nullptr) return result;
    result.values.assign(best, best + program.columns.size());
    for (auto& value : result.values) value = std::round(value);
    for (std::size_t c = 0; c < result.values.size(); ++c)
        result.cost += program.columns[c].cost * result.values[c];
    const bool proven = Cbc_isProvenOptimal(model.get()) != 0;
    result.kind = proven ? Solution::Kind::optimal : Solution::Kind::found;
    if (proven) result.bound = result.cost;
    return result;
}

}  // namespace plenum::timetable
