#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <vector>

namespace packledger::common {

/// A table on paper. Its head is repeated on every page.
struct PaperTable
{
    QString title;
    QStringList columns;
    std::vector<QStringList> rows;
    QList<int> numbers {}; ///< columns that stand at the right
    QList<int> codes {}; ///< columns in the mono face
    QString note {}; ///< beneath the table; of an empty one instead of it

    friend bool operator==(const PaperTable &, const PaperTable &) = default;
};

/// A card to be scanned: a symbol with the words that say what it does.
struct PaperCard
{
    QString word; ///< "Undo"
    QString text; ///< one sentence
    QByteArrayList modules; ///< rows of the symbol, '1' is dark; without a quiet zone

    friend bool operator==(const PaperCard &, const PaperCard &) = default;
};

/// A document to be printed: values only, laid out by `paperprinter`.
struct Paper
{
    QString name; ///< of the file, without ending
    QString title;
    QString subtitle;
    std::vector<std::pair<QString, QString>> facts;
    std::vector<PaperTable> tables;
    std::vector<PaperCard> cards;
    QString closing {}; ///< the last paragraph
    QStringList signatures {}; ///< lines to sign on, each with its caption

    friend bool operator==(const Paper &, const Paper &) = default;
};

/// Something that can be printed from a screen.
struct PaperOffer
{
    QString id;
    QString title;
    QString text;

    friend bool operator==(const PaperOffer &, const PaperOffer &) = default;
};

} // namespace packledger::common
