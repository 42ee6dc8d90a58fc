#include <plenum/policy/store.hpp>

#include <array>

namespace plenum::policy {

namespace {

void check(int result, sqlite3* database) {
    if (result != SQLITE_OK) throw Unusable(database == nullptr ? "no memory" : sqlite3_errmsg(database));
}

/// A file name as SQLite takes it in a URI.
std::string in_uri(const std::string& file) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result = "file:";
    // Two slashes at the start would name a machine.
    if (file.starts_with('/')) result += "//";
    for (const char c : file) {
        if (c == '%' || c == '?' || c == '#') {
            const auto byte = static_cast<unsigned char>(c);
            result += {'%', digits[byte / 16], digits[byte % 16]};
        } else {
            result += c;
        }
    }
    return result;
}

}  // namespace

Statement::Statement(const Store& store, std::string_view sql) {
    sqlite3_stmt* made = nullptr;
    const auto result =
        sqlite3_prepare_v2(store.get(), sql.data(), static_cast<int>(sql.size()), &made, nullptr);
    statement_.reset(made);
    check(result, store.get());
}

Statement& Statement::bind(int at, std::string_view text) {
    check(sqlite3_bind_text(statement_.get(), at, text.data(), static_cast<int>(text.size()), SQLITE_STATIC),
          sqlite3_db_handle(statement_.get()));
    return *this;
}

Statement& Statement::bind_blob(int at, std::string_view bytes) {
    check(
        sqlite3_bind_blob(statement_.get(), at, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC),
        sqlite3_db_handle(statement_.get()));
    return *this;
}

Statement& Statement::bind(int at, std::int64_t number) {
    check(sqlite3_bind_int64(statement_.get(), at, number), sqlite3_db_handle(statement_.get()));
    return *this;
}

Statement& Statement::bind_pointer(int at, void* pointer, const char* kind) {
    check(sqlite3_bind_pointer(statement_.get(), at, pointer, kind, nullptr),
          sqlite3_db_handle(statement_.get()));
    return *this;
}

bool Statement::next() {
    const auto result = sqlite3_step(statement_.get());
    if (result == SQLITE_ROW) return true;
    if (result != SQLITE_DONE) throw Unusable(sqlite3_errmsg(sqlite3_db_handle(statement_.get())));
    return false;
}

void Statement::run() {
    while (next()) {
    }
    reset();
}

void Statement::reset() {
    sqlite3_reset(statement_.get());
}

std::string_view Statement::text(int column) const {
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    if (bytes == nullptr) return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

Store::Store(const std::string& name, int flags) {
    sqlite3* made = nullptr;
    const auto result = sqlite3_open_v2(name.c_str(), &made, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    database_.reset(made);
    check(result, made);
}

Store::Store() : Store(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY) {}

Store Store::created(const std::string& file) {
    Store store(in_uri(file), SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI);
    // Nothing of it is kept when it is not finished.
    store.run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE");
    return store;
}

Store Store::opened(const std::string& file) {
    Store store(in_uri(file) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    store.run("PRAGMA mmap_size=268435456; PRAGMA query_only=ON");
    return store;
}

void Store::run(const char* sql) const {
    check(sqlite3_exec(get(), sql, nullptr, nullptr, nullptr), get());
}

}  // namespace plenum::policy
