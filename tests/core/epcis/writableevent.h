#pragma once

#include "epcis/eventrules.h"

#include <QRandomGenerator>

/// Makes events that keep the rules of their type, with extensions of every shape: what a writer must bring through.
class WritableEvents
{
public:
    explicit WritableEvents(quint32 seed)
        : m_random(seed)
    {
    }

    packledger::epcis::Event next()
    {
        using namespace packledger::epcis;
        Event event;
        event.type = EventType(m_random.bounded(5));
        event.eventTime = { "2026-11-22T14:15:00.250+01:00", 1795353300250 };
        event.timeZoneOffset = "+01:00";
        if (chance())
            event.eventId = "urn:uuid:" + word();
        if (chance())
            event.recordTime = { "2026-11-22T14:15:00Z", 1795356900000 };
        if (chance())
            event.certificationInfo = { "https://example.com/certificate/" + word() };
        if (chance())
            event.errorDeclaration = ErrorDeclaration { { "2026-11-23T00:00:00Z", 1795392000000 },
                "urn:epcglobal:cbv:er:incorrect_data", { "urn:uuid:" + word() }, extensions(0) };
        const auto has = [&](Field field) { return belongsTo(field, event.type); };
        if (has(Field::EpcList))
            event.epcList = epcs();
        if (has(Field::ChildEpcs))
            event.childEpcs = epcs();
        if (has(Field::ParentId))
            event.parentId = "urn:epc:id:sscc:0614141.1234567890";
        if (has(Field::InputEpcs)) {
            event.inputEpcs = epcs();
            event.outputEpcs = epcs();
            event.inputQuantities = quantities();
            event.outputQuantities = quantities();
            event.transformationId = "urn:epc:id:gdti:0614141.12345.400";
        } else {
            event.quantities = quantities();
            event.action = Action::Add;
        }
        event.bizStep = pick({ "urn:epcglobal:cbv:bizstep:shipping", "https://ref.gs1.org/cbv/BizStep-packing",
            "receiving", "urn:epcglobal:cbv:bizstep:recieving", "http://example.com/steps/own", "a:own", "" });
        event.disposition = pick({ "urn:epcglobal:cbv:disp:in_transit", "active", "b:own", "" });
        if (chance())
            event.persistentDisposition = PersistentDisposition { { "completeness_verified" },
                { "urn:epcglobal:cbv:disp:completeness_inferred" } };
        if (chance())
            event.readPoint = Place { "urn:epc:id:sgln:0614141.00777.0", extensions(0) };
        if (chance())
            event.bizLocation = Place { "https://id.gs1.org/414/0614141007774", extensions(0) };
        if (event.type == EventType::Transaction || chance())
            event.bizTransactions
                = { { "po", "urn:epcglobal:cbv:bt:0614141073467:1152" }, { {}, "http://example.com/" + word() } };
        if (chance())
            event.sources = { { "urn:epcglobal:cbv:sdt:location", "urn:epc:id:sgln:4012345.00225.0" } };
        if (chance())
            event.destinations = { { "owning_party", "urn:epc:id:pgln:0614141.00777" } };
        if (chance())
            event.sensorElements = { { { leaf("time", "2026-11-22T14:00:00Z"), namespaced() },
                { { leaf("type", "gs1:Temperature"), leaf("value", "26.50"), leaf("component", "example:x"),
                    namespaced() } },
                extensions(0) } };
        if (has(Field::Ilmd) && chance())
            event.ilmd = extensions(0);
        event.extensions = extensions(0);
        return event;
    }

private:
    QRandomGenerator m_random;

    bool chance() { return m_random.bounded(2) == 0; }
    QByteArray pick(std::initializer_list<const char *> of) { return *(of.begin() + m_random.bounded(int(of.size()))); }

    /// Letters and digits, here and there one that needs escaping.
    QByteArray word()
    {
        QByteArray text;
        for (int i = m_random.bounded(8); i >= 0; --i)
            text += char('a' + m_random.bounded(26));
        return text + pick({ "", "", "&amp;", "<x>", "'", "%2F", "\xc3\xa9", "\xf0\x9f\x93\xa6" });
    }

    QByteArray content()
    {
        return pick({ "", "text", "a & b < c", "\"quoted\"", "two\nlines", "007", "1.50", "1e3", "-0", "\xe2\x82\xac",
            "true", "urn:epcglobal:cbv:bizstep:shipping", "gs1:Thing", "a:b",
            "https://example.com/01/09521141012345/21/x?17=271231" });
    }

    std::vector<QByteArray> epcs()
    {
        std::vector<QByteArray> list;
        for (int i = m_random.bounded(3) + 1; i > 0; --i)
            list.push_back((chance() ? "urn:epc:id:sgtin:0614141.107346." : "https://example.com/01/09521141012345/21/")
                + QByteArray::number(m_random.bounded(1 << 30)));
        return list;
    }

    std::vector<packledger::epcis::QuantityElement> quantities()
    {
        std::vector<packledger::epcis::QuantityElement> list;
        for (int i = m_random.bounded(3); i > 0; --i) {
            const bool counted = chance();
            list.push_back({ "urn:epc:class:lgtin:4012345.012345." + QByteArray::number(i), counted ? "200.50" : "",
                counted ? "KGM" : "", {} });
        }
        return list;
    }

    packledger::epcis::ExtensionNode leaf(const char *name, const char *text)
    {
        packledger::epcis::ExtensionNode node;
        node.name = name;
        node.text = text;
        return node;
    }

    packledger::epcis::ExtensionNode namespaced()
    {
        packledger::epcis::ExtensionNode node;
        node.prefix = pick({ "a", "b", "example", "epcis", "cbv", "", "ns1" });
        node.ns = pick({ "http://ns.example.com/epcis", "https://ns.example.com/a/", "urn:epcglobal:cbv:mda",
            "urn:epcglobal:cbv:mda:", "http://epcis.gs1us.org/hc/ns" });
        node.name = pick({ "field", "lotNumber", "object", "list" });
        node.text = content();
        return node;
    }

    packledger::epcis::Extensions extensions(int depth)
    {
        using Kind = packledger::epcis::ExtensionNode::Kind;
        packledger::epcis::Extensions list;
        for (int i = m_random.bounded(4); i > 0; --i) {
            packledger::epcis::ExtensionNode node = namespaced();
            if (depth > 0 && chance()) {
                node.ns.clear();
                node.prefix.clear();
            } else if (depth == 0 && m_random.bounded(8) == 0) {
                node.ns.clear();
                node.prefix.clear();
            }
            fill(node, depth, Kind(m_random.bounded(6)));
            list.push_back(std::move(node));
        }
        return list;
    }

    void fill(packledger::epcis::ExtensionNode &node, int depth, packledger::epcis::ExtensionNode::Kind kind)
    {
        using Kind = packledger::epcis::ExtensionNode::Kind;
        node.kind = depth < 3 ? kind : Kind::Text;
        switch (node.kind) {
        case Kind::Text:
            node.text = content().trimmed();
            if (chance()) {
                packledger::epcis::ExtensionNode unit = leaf("measurementUnitCode", "KGM");
                node.attributes.push_back(unit);
            }
            break;
        case Kind::Number:
            node.text = pick({ "1", "-2.50", "1e3", "12345678901234567890.10", "0.00001" });
            break;
        case Kind::Boolean:
            node.text = pick({ "true", "false" });
            break;
        case Kind::Null:
            node.text.clear();
            break;
        case Kind::Object:
            node.text.clear();
            node.children = extensions(depth + 1);
            break;
        case Kind::Array:
            node.text.clear();
            for (int i = m_random.bounded(3); i > 0; --i)
                fill(node.children.emplace_back(), depth + 1, Kind(m_random.bounded(6)));
            break;
        }
    }
};
