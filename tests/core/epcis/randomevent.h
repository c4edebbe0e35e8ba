#pragma once

#include "epcis/event.h"

#include <QRandomGenerator>

/// Makes events of every type with any mixture of fields, the same ones for the same seed.
class RandomEvents
{
public:
    explicit RandomEvents(quint32 seed)
        : m_random(seed)
    {
    }

    packledger::epcis::Event next()
    {
        using namespace packledger::epcis;
        Event event;
        event.type = EventType(m_random.bounded(6));
        event.eventTime = time();
        event.timeZoneOffset = "+01:00";
        if (chance())
            event.recordTime = time();
        if (chance())
            event.eventId = uri("urn:uuid:");
        if (chance())
            event.errorDeclaration
                = ErrorDeclaration { time(), uri("urn:epcglobal:cbv:er:"), uris("urn:uuid:"), extensions(0) };
        event.certificationInfo = uris("https://example.com/certificate/");
        event.epcList = uris("urn:epc:id:sgtin:0614141.107346.");
        event.childEpcs = uris("urn:epc:id:sgtin:0614141.107346.");
        event.inputEpcs = uris("https://id.gs1.org/01/00614141073464/21/");
        event.outputEpcs = uris("urn:epc:id:sscc:0614141.");
        if (chance())
            event.parentId = uri("urn:epc:id:sscc:0614141.");
        event.quantities = quantities();
        event.inputQuantities = quantities();
        event.outputQuantities = quantities();
        if (chance())
            event.transformationId = uri("urn:epc:id:gdti:");
        if (chance())
            event.action = Action(m_random.bounded(3));
        if (chance())
            event.bizStep = uri("urn:epcglobal:cbv:bizstep:");
        if (chance())
            event.disposition = "in_transit";
        if (chance())
            event.persistentDisposition = PersistentDisposition { uris("urn:x:"), uris("urn:y:") };
        if (chance())
            event.readPoint = Place { uri("urn:epc:id:sgln:"), extensions(0) };
        if (chance())
            event.bizLocation = Place { uri("urn:epc:id:sgln:"), {} };
        event.bizTransactions = typedUris();
        event.sources = typedUris();
        event.destinations = typedUris();
        for (int i = m_random.bounded(3); i > 0; --i)
            event.sensorElements.push_back({ extensions(4), { extensions(4), extensions(4) }, extensions(0) });
        if (chance())
            event.ilmd = extensions(0);
        event.extensions = extensions(0);
        return event;
    }

private:
    QRandomGenerator m_random;

    bool chance() { return m_random.bounded(2) == 0; }

    QByteArray word()
    {
        QByteArray text;
        for (int i = m_random.bounded(9); i >= 0; --i)
            text += char('!' + m_random.bounded(94));
        return text;
    }

    QByteArray uri(const char *stem) { return QByteArray(stem) + word(); }

    std::vector<QByteArray> uris(const char *stem)
    {
        std::vector<QByteArray> list;
        for (int i = m_random.bounded(5); i > 0; --i)
            list.push_back(chance() ? uri(stem) : QByteArray(300, 'x') + word());
        return list;
    }

    packledger::epcis::Timestamp time()
    {
        const auto ms = qint64(m_random.generate64() % 4000000000000) - 1000000000000;
        return { "2026-11-22T14:15:00." + QByteArray::number(m_random.bounded(999)) + "Z", ms };
    }

    std::vector<packledger::epcis::QuantityElement> quantities()
    {
        std::vector<packledger::epcis::QuantityElement> list;
        for (int i = m_random.bounded(3); i > 0; --i)
            list.push_back(
                { uri("urn:epc:class:lgtin:"), chance() ? QByteArray("1.50") : QByteArray(), "KGM", extensions(4) });
        return list;
    }

    std::vector<packledger::epcis::TypedUri> typedUris()
    {
        std::vector<packledger::epcis::TypedUri> list;
        for (int i = m_random.bounded(3); i > 0; --i)
            list.push_back({ chance() ? uri("urn:epcglobal:cbv:sdt:") : QByteArray(), uri("urn:x:") });
        return list;
    }

    packledger::epcis::Extensions extensions(int depth)
    {
        using packledger::epcis::ExtensionNode;
        packledger::epcis::Extensions list;
        for (int i = m_random.bounded(3); i > 0; --i) {
            ExtensionNode node;
            node.ns = chance() ? QByteArray("https://ns.example.com/epcis/") : QByteArray();
            node.name = word();
            node.prefix = "ext";
            node.kind = ExtensionNode::Kind(m_random.bounded(6));
            node.text = word();
            if (depth < 4) {
                node.attributes = extensions(4);
                node.children = extensions(depth + 1);
            }
            list.push_back(std::move(node));
        }
        return list;
    }
};
