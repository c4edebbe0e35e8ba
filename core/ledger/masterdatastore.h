#pragma once

#include "gs1/itemkey.h"
#include "ledger/database.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <vector>

namespace packledger::ledger {

/// A trade item of any level, by GTIN-14.
struct Product
{
    QByteArray gtin;
    QString name;
    QString ndc; ///< as printed, with its hyphens where they are known
    QString strength;
    QString dosageForm;
    QString netContent;
    QString manufacturer;
    int companyPrefixLength = 0; ///< digits; 0: not known
    bool setBySite = false; ///< entered here: partners' master data does not overwrite it
};

/// A party or location, by the canonical key of its SGLN or PGLN.
struct PartnerPlace
{
    qint64 id = 0;
    gs1::ItemKey key;
    QString name;
    QString street;
    QString city;
    QString state;
    QString postalCode;
    QString country;
    bool setBySite = false; ///< a person entered it, and no partner's document changes it
};

/// Products, places, and how the numbers of their owners split (GS1 Company Prefixes).
class MasterDataStore
{
public:
    explicit MasterDataStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<Product> product(const QByteArray &gtin);
    /// By NDC, whatever its hyphens and padding; nothing where several products fit.
    [[nodiscard]] std::optional<Product> productByNdc(const QByteArray &ndc);
    [[nodiscard]] std::vector<Product> products();
    [[nodiscard]] std::optional<PartnerPlace> place(qint64 id);
    [[nodiscard]] std::optional<PartnerPlace> place(const gs1::ItemKey &key);
    /// The id of a place, made without a name where it is new; 0 for an empty URI.
    [[nodiscard]] qint64 placeId(const QByteArray &uri);

    /// Remembers the company prefix that an EPC URN shows.
    void learnPrefix(const QByteArray &epcUrn);
    void addPrefix(const QByteArray &prefix);
    /// The identifier as contract.md prints it: an EPC URI where the prefix length is known, else a Digital Link.
    [[nodiscard]] QByteArray epcUri(const gs1::ItemKey &key);
    /// Digits of the company prefix in a key, from the products and the prefixes seen; nothing if unknown.
    [[nodiscard]] std::optional<int> companyPrefixLength(const gs1::ItemKey &key);

    /// Applies "product.set", "place.set" and "prefix.set".
    void apply(const QByteArray &act, const QJsonObject &body);
    [[nodiscard]] static QJsonObject toJson(const Product &product);

private:
    void load();
    /// What the product's record says of its company prefix; 0: nothing.
    int toldPrefixLength(const QByteArray &gtin);

    Database &m_database;
    QHash<QByteArray, int> m_toldLengths; ///< by GTIN, of those that were asked for
    QSet<QByteArray> m_prefixes; ///< those of the table, read once
    bool m_loaded = false;
    QByteArray m_lastLearned;
};

} // namespace packledger::ledger
