#pragma once

#include <plenum/policy/unusable.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <string_view>

/// SQLite with owners: what is opened is closed. Not installed, for it knows a library that nobody needs who
/// has the built one.
namespace plenum::policy {

class Store;

/// A statement that is run row by row.
class Statement {
public:
    Statement(const Store& store, std::string_view sql);

    /// Values are numbered from 1. A text or blob has to live until the statement is run.
    Statement& bind(int at, std::string_view text);
    Statement& bind_blob(int at, std::string_view bytes);
    Statement& bind(int at, std::int64_t number);

    /// What a C interface is asked for through a pointer, of the kind that it knows by that name.
    Statement& bind_pointer(int at, void* pointer, const char* kind);

    /// Is there another row?
    bool next();
    /// Runs it to its end, and makes it ready to be bound again.
    void run();
    void reset();

    /// Columns are numbered from 0; what is given lives until the next row.
    std::int64_t number(int column) const { return sqlite3_column_int64(statement_.get(), column); }
    std::string_view text(int column) const;

private:
    struct Close {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Close> statement_;
};

/// An open database.
class Store {
public:
    /// One in memory.
    Store();

    /// A new one in that file, which has to be empty; no other process may know its name. What is written is
    /// on the disk when the owner of the file has it so.
    static Store created(const std::string& file);

    /// One that is never changed any more, only replaced as a whole: so nobody's lock keeps us from reading.
    static Store opened(const std::string& file);

    void run(const char* sql) const;
    sqlite3* get() const { return database_.get(); }

private:
    struct Close {
        void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
    };
    Store(const std::string& name, int flags);
    std::unique_ptr<sqlite3, Close> database_;
};

}  // namespace plenum::policy
