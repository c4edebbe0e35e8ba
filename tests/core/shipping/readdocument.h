#pragma once

#include "core/epcis/collectingsink.h"
#include "epcis/documentcheck.h"
#include "gs1/itemkey.h"
#include "ledger/itemstate.h"
#include "sync/partnerprofile.h"

#include <QTest>

#include <algorithm>

namespace packledger::test {

/// A document as a partner's system would take it in, and what that would find wrong with it.
struct ReadDocument : CollectingSink
{
    explicit ReadDocument(const QByteArray &bytes)
    {
        if (const auto done = readBytes(bytes, *this); !done)
            qFatal("%s", qPrintable(done.error().detail));
        epcis::DocumentCheck check;
        check.header(head);
        for (const epcis::VocabularyElement &element : vocabulary)
            check.vocabularyElement(element);
        for (size_t i = 0; i < events.size(); ++i)
            append(check.event(events[i], places[i]));
        append(check.finish());
    }

    /// What is against the rules, not merely odd.
    [[nodiscard]] QStringList faults() const
    {
        QStringList faults;
        for (const Finding &finding : findings) {
            if (finding.severity == Severity::Error)
                faults += QString(finding.code.name()) + QLatin1Char(' ') + finding.detail;
        }
        return faults;
    }
    [[nodiscard]] QByteArrayList steps() const
    {
        QByteArrayList steps;
        for (const epcis::Event &event : events)
            steps.append(ledger::cbvWord(event.bizStep));
        return steps;
    }
    /// "commissioning u1 u2", "packing c1: u1", in their order.
    [[nodiscard]] QByteArrayList told() const
    {
        const auto name = [](const QByteArray &uri) { return uri.mid(uri.lastIndexOf('.') + 1); };
        QByteArrayList lines;
        for (const epcis::Event &event : events) {
            QByteArray line = (event.errorDeclaration ? "not: " : "") + ledger::cbvWord(event.bizStep);
            if (!event.parentId.isEmpty())
                line += ' ' + name(event.parentId) + ':';
            QByteArrayList epcs;
            for (const auto *list : { &event.epcList, &event.childEpcs, &event.inputEpcs, &event.outputEpcs }) {
                for (const epcis::Uri &uri : *list)
                    epcs.append(name(uri));
            }
            std::sort(epcs.begin(), epcs.end());
            lines.append(line + ' ' + epcs.join(' '));
        }
        return lines;
    }
    [[nodiscard]] const epcis::VocabularyElement *element(const QByteArray &id) const
    {
        const gs1::ItemKey key = gs1::ItemKey::fromUri(id);
        const auto at = std::ranges::find_if(
            vocabulary, [&](const epcis::VocabularyElement &each) { return gs1::ItemKey::fromUri(each.id) == key; });
        return at == vocabulary.end() ? nullptr : &*at;
    }

private:
    void append(const Findings &more) { findings.insert(findings.end(), more.begin(), more.end()); }
};

/// A row of data for each form that a partner may ask for.
inline void eachForm()
{
    QTest::addColumn<sync::EpcisForm>("form");
    QTest::newRow("EPCIS 1.2 XML") << sync::EpcisForm::Xml12;
    QTest::newRow("EPCIS 2.0 XML") << sync::EpcisForm::Xml20;
    QTest::newRow("EPCIS 2.0 JSON-LD") << sync::EpcisForm::Json20;
}

} // namespace packledger::test
