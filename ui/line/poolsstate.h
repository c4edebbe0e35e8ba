#pragma once

#include "base/id.h"
#include "common/rowstate.h"

#include <QString>

#include <vector>

namespace packledger::line {

/// One pool in the list, ready to be shown.
struct PoolLine
{
    PoolId id;
    QString name;
    QString product; ///< "Demovastin 40 mg · us", "SSCC"
    QString kind; ///< "random, 12 characters"
    QString left; ///< "8,412 left"
    QString forecast; ///< "enough for 12 days"
    int permille = -1; ///< left of the capacity; -1 shows no bar
    common::Tone tone = common::Tone::Neutral;
    QString state; ///< "runs low"

    friend bool operator==(const PoolLine &, const PoolLine &) = default;
};

/// The pool beside the list.
struct PoolDetail
{
    PoolId id; ///< invalid: none is chosen
    QString name;
    std::vector<common::HealthLine> facts;
    std::vector<common::HealthLine> draws; ///< newest first
    bool isOpen = false;
    qint64 lowWater = 0; ///< warns when so many are left
    QString message; ///< why the last act was refused, or what it did
    common::Tone tone = common::Tone::Neutral;

    friend bool operator==(const PoolDetail &, const PoolDetail &) = default;
};

struct PoolsState
{
    bool isLoading = false;
    std::vector<PoolLine> pools;
    PoolDetail detail;

    friend bool operator==(const PoolsState &, const PoolsState &) = default;
};

/// What a person typed into the form of a new pool.
struct PoolInput
{
    QString kind; ///< "random", "range", "sscc"
    QString gtin;
    QString market;
    QString client;
    QString name;
    QString style; ///< "plain", "12-digit"
    QString length;
    QString alphabet;
    QString from;
    QString to;
    QString prefix;
    QString extension;
    QString lowWater; ///< empty: a tenth
};

/// What the form of a new pool shows.
struct PoolFormState
{
    std::vector<std::pair<QString, QString>> products; ///< GTIN and name
    QString alphabet; ///< that is taken where none is typed
    QString prefix; ///< the site's first company prefix
    std::vector<common::HealthLine> preview; ///< capacity, odds, what is wrong
    bool canMake = false;
    bool isBusy = false;

    friend bool operator==(const PoolFormState &, const PoolFormState &) = default;
};

/// A provider's file of numbers on its way in.
struct NumberFileState
{
    common::ProgressState progress;
    std::vector<common::HealthLine> lines; ///< what is in it, or what became of it
    bool canTake = false; ///< it was looked at only

    friend bool operator==(const NumberFileState &, const NumberFileState &) = default;
};

} // namespace packledger::line
