#pragma once

#include "base/result.h"
#include "gs1/itemkey.h"

#include <QSet>

#include <optional>
#include <vector>

class QIODevice;

namespace packledger::serials {

/// Where a list of numbers comes from, as far as its form tells.
enum class NumberListFormat { Lines, Csv, TraceLink, OtherXml };
[[nodiscard]] const char *nameOf(NumberListFormat format);

/// One number of a list.
struct ListedNumber
{
    gs1::ItemKey key; ///< GTIN and serial, or SSCC
    qint64 line = 0;
};

/// What a provider sent in one file.
struct NumberList
{
    NumberListFormat format = NumberListFormat::Lines;
    QByteArray request; ///< id of the request that it answers; empty: not told
    std::vector<ListedNumber> numbers; ///< in the order of the file, no two alike
};

/// Reads the numbers that a provider sent:
/// - one a line: a serial (the product is told beside the file), GTIN and serial as element string or EPC URI, an SSCC;
/// - CSV with a heading (gtin, serial; sscc) or without one (GTIN, serial);
/// - XML number responses, told apart by the names of their elements and not by their namespaces: TraceLink's serial
///   number exchange (RequestId, Serial or SerialNumber, as AI(00), AI(01)+AI(21) or bare), SAP-style ones with lists
///   or intervals.
/// Lines "# count: 500", "# request: R-1", "# sha256: …" and the like of them in XML are checked: the count of numbers,
/// and the SHA-256 over all numbers as they are written, each with a line feed.
///
/// A row that cannot be used is a Finding of Severity::Error with its line; whether the rest may be taken is the
/// caller's decision. Fails with serials.list-format, serials.list-empty, serials.list-count, serials.list-checksum.
class NumberListReader
{
public:
    /// `product`: of numbers that tell none; numbers that tell another are findings.
    explicit NumberListReader(std::optional<gs1::Gtin> product)
        : m_product(product)
    {
    }

    [[nodiscard]] Result<NumberList> read(QIODevice &device, const QString &fileName);
    /// Of the last read; at most 1000 of them.
    [[nodiscard]] const Findings &findings() const { return m_findings; }

private:
    struct Pending
    {
        QByteArray text;
        qint64 line;
    };

    [[nodiscard]] Result<void> readText(QIODevice &device);
    [[nodiscard]] Result<void> readXml(QIODevice &device);
    void leaf(const QByteArray &name, const QByteArray &text, qint64 line);
    void range(const QByteArray &from, const QByteArray &to, qint64 line);
    void productTold(const QByteArray &text);
    void directive(QByteArrayView name, const QByteArray &value);
    void number(const QByteArray &text, std::optional<gs1::Gtin> product, qint64 line);
    void note(ErrorCode code, const QByteArray &detail, qint64 line);
    [[nodiscard]] Result<void> checkTotals() const;

    std::optional<gs1::Gtin> m_product;
    QString m_fileName;
    NumberList m_list;
    Findings m_findings;
    QSet<QByteArray> m_seen;
    std::optional<qint64> m_count; ///< as the file tells
    QByteArray m_checksum; ///< hexadecimal, as the file tells
    QByteArray m_written; ///< the numbers as they are written, for the checksum
    std::optional<gs1::Gtin> m_current; ///< XML: the product told before the numbers
    bool m_productFollows = false; ///< XML: products are told behind their numbers
    std::vector<Pending> m_pending;
    QByteArray m_rangeFrom;
};

} // namespace packledger::serials
