#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "gs1/expirydate.h"
#include "gs1/gln.h"
#include "gs1/gstext.h"
#include "gs1/gtin.h"
#include "gs1/sscc.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace packledger::labels {

/// What one label tells. Identifiers are typed, so none of them can be invalid; words may be empty.
struct LabelData
{
    struct Item
    {
        std::optional<gs1::Gtin> gtin {};
        std::optional<gs1::SerialNumber> serial {};
        std::optional<gs1::Lot> lot {};
        std::optional<gs1::ExpiryDate> expiry {};
        std::optional<gs1::Sscc> sscc {};
        std::optional<gs1::Gtin> containedGtin {};
        std::optional<qint64> count {}; ///< trade items contained, AI 37
    };
    struct Product
    {
        QString name {};
        QString strength {};
        QString form {};
        QString ndc {};
        QString netContent {};
        QString manufacturer {};
    };
    struct Batch
    {
        QString name {};
        std::optional<gs1::Lot> lot {};
        std::optional<gs1::ExpiryDate> expiry {};
    };
    struct Place
    {
        QString name {};
        std::optional<gs1::Gln> gln {};
        QString address {}; ///< lines parted by '\n'
    };

    Item item {};
    Product product {};
    Batch batch {};
    Place site {};
    Place shipTo {};
    QString order {};
    QDateTime now {};
    int number = 0; ///< of this label, from 1; 0: not told
    int total = 0; ///< of the labels printed together; 0: not told

    friend bool operator==(const LabelData &a, const LabelData &b);
};

/// From JSON: the groups of fieldNames(), {"item": {"gtin": …, "expiry": "2028-02-29" | "2028-02" | "280200"},
/// "product": {…}, …}; the fields of item and product may stand at the top as well. Errors: codes::labelData, or
/// what the identifier's own parser says; `where.path` names the field.
[[nodiscard]] Result<LabelData> labelDataFrom(const QJsonObject &object, QDate today);
[[nodiscard]] QJsonObject toJson(const LabelData &data);

/// The names that templates may use: "item.gtin", "product.name", …
[[nodiscard]] const QStringList &fieldNames();
[[nodiscard]] bool isField(QStringView name);
/// A field as text; empty if it is not told. Dates take a format: the letters YYYY, YY, MMM, MM, DD, hh, mm and
/// anything between; a day that is not known is left out with what stands before it (or behind it, at the
/// beginning). Without one they are written as YYYY-MM-DD, or YYYY-MM.
[[nodiscard]] QString fieldText(const LabelData &data, QStringView name, QStringView format = {});
/// Whether the format can be read at all.
[[nodiscard]] bool isDateFormat(QStringView format);
[[nodiscard]] QString formatted(const gs1::ExpiryDate &date, QStringView format);

/// The field behind an AI that the symbols of labels carry: "item.serial" for 21; empty for others.
[[nodiscard]] QString fieldOfAi(QByteArrayView ai);
[[nodiscard]] QByteArray aiOfField(QStringView field);

/// Data for looking at a template: typical for its level, or the longest that GS1 allows.
enum class Sample { Typical, Longest };
[[nodiscard]] LabelData sampleData(Sample sample);

} // namespace packledger::labels
