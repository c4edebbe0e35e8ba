#pragma once

#include "monitor/coveragestate.h"
#include "monitor/exchangestate.h"

#include <cmath>

namespace packledger::test {

// What outbox, inbox and the data of suppliers show on a working day.

[[nodiscard]] inline monitor::ExchangeState sampleOutbox()
{
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    using common::Tone;
    monitor::ExchangeState state;
    state.isLoading = false;
    state.show = monitor::ExchangeState::Show::All;
    state.partners = { { tr("acme"), tr("Acme Pharmacy") }, { tr("north"), tr("Northside Hospital") },
        { tr("synthetic"), tr("Synthetic Pharma") } };
    state.figures = { { tr("14"), tr("waiting"), Tone::Neutral }, { tr("2"), tr("late"), Tone::Attention },
        { tr("1"), tr("refused"), Tone::Stop }, { tr("1"), tr("held"), Tone::Attention },
        { tr("3 h"), tr("oldest"), Tone::Neutral } };
    state.ways = { { Tone::Attention, tr("Northside Hospital is not reached, since 3 h."),
        tr("The server could not be reached: connection refused. Check the address and whether the network is there. "
           "It is "
           "tried again in 4 min.") } };
    for (int hour = 0; hour < 72; ++hour) {
        const bool isOpen = hour % 24 > 6 && hour % 24 < 19;
        state.hours.push_back({ isOpen ? int(14 + 10 * std::sin(hour * 0.9)) : 0,
            hour > 66        ? 6
                : hour == 30 ? 4
                             : 0,
            isOpen ? hour % 5 : 0 });
    }
    state.hoursBegin = tr("19 NOV");
    state.hoursText = tr("In three days: 512 delivered, 40 attempts failed, 71 came in.");
    state.rows = {
        { 5214, Tone::Attention, tr("not sent, late"), tr("Shipment 14 to Northside Hospital: 3 pallets · 40 cases"),
            tr("The server could not be reached: connection refused. Check the address and whether the network is "
               "there."),
            tr("#5214 · 0399999000017_0377777000018_shipping_14.xml"), tr("3 h"), tr("tried 9 times"),
            tr("again in 4 min") },
        { 5213, Tone::Progress, tr("on its way"), tr("Shipment 13 to Acme Pharmacy: 1 pallet · 12 cases"), {},
            tr("#5213 · 0399999000017_0388888000016_shipping_13.xml"), tr("5 s"), tr("not tried yet"), {} },
        { 5212, Tone::Stop, tr("refused"), tr("Shipment 12 to Acme Pharmacy: 24 units"),
            tr("The partner refused the document: GLN of the receiver unknown. Correct it with the partner, then send "
               "it "
               "again or end it."),
            tr("#5212 · shipping_12.xml"), tr("yesterday"), tr("sent"), {} },
        { 5211, Tone::Accepted, tr("acknowledged"), tr("Ship notice of shipment 12 to Acme Pharmacy"), {},
            tr("#5211 · 0399999000017_0388888000016_shipnotice_12-2.edi"), tr("yesterday"), tr("sent"), {} },
        { 5210, Tone::Attention, tr("held"), tr("Shipment 11 to Lakeshore Drugs: 2 cases"), tr("Partner asked to wait"),
            tr("#5210 · shipping_11.json"), tr("yesterday"), tr("not tried yet"), {} },
        { 5209, Tone::Progress, tr("sent, no answer yet"), tr("Shipment 10 to Acme Pharmacy: 1 case"), {},
            tr("#5209 · shipping_10.xml"), tr("40 min"), tr("sent"), tr("again in 30 s") },
        { 5208, Tone::Neutral, tr("waits"), tr("Test document to Northside Hospital"), {}, tr("#5208 · test-3.xml"),
            tr("2 d"), tr("not tried yet"), tr("by hand: no way to the partner") },
        { 5207, Tone::Again, tr("ended by hand"), tr("Exception message to Synthetic Pharma"), tr("Sent by mail"),
            tr("#5207 · exception-31.json"), tr("2 d"), tr("tried 4 times"), {} },
        { 5206, Tone::Accepted, tr("acknowledged"), tr("Shipment 9 to Acme Pharmacy: 2 pallets · 24 cases"), {},
            tr("#5206 · shipping_9.xml"), tr("3 d"), tr("sent at attempt 2"), {} },
    };
    state.hasMore = true;
    return state;
}

[[nodiscard]] inline monitor::ExchangeState sampleOutgoing()
{
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    using common::Tone;
    monitor::ExchangeState state = sampleOutbox();
    monitor::OpenExchange open;
    open.head = state.rows[2];
    open.lines = { { Tone::Stop, open.head.state, open.head.trouble },
        { Tone::Neutral, tr("Its event is of 21 NOV 2026 16:40 and names 24 items."), {} },
        { Tone::Accepted, tr("The partner's receipt is kept here."), {} } };
    open.facts = tr("to Acme Pharmacy · 21.4 kB · made 21 NOV 2026 16:41 · identity "
                    "9f2c61de-90aa-4d0c-9b1c-77f0aa31c2de · SHA-256 9f2c61de90aa4d0c");
    open.history = { { Tone::Stop, tr("Refused by the partner"), tr("GLN of the receiver unknown"),
                         tr("21 NOV 2026 16:42"), tr("by itself, Station 2") },
        { Tone::Stop, tr("Attempt 2: refused"), tr("GLN of the receiver unknown"), tr("21 NOV 2026 16:42"), {} },
        { Tone::Attention, tr("Attempt 1 failed"), tr("The connection was broken: reset by peer."),
            tr("21 NOV 2026 16:41"), {} },
        { Tone::Neutral, tr("Made, with its identity and bytes"), {}, tr("21 NOV 2026 16:41"), tr("ana, Station 2") } };
    open.text.head.name = tr("0399999000017_0388888000016_shipping_12.xml");
    const char *const lines[] = { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<epcis:EPCISDocument xmlns:epcis=\"urn:epcglobal:epcis:xsd:1\" schemaVersion=\"1.2\"",
        "    creationDate=\"2026-11-21T21:41:03.000Z\">", "  <EPCISHeader>",
        "    <sbdh:StandardBusinessDocumentHeader>", "      <sbdh:HeaderVersion>1.0</sbdh:HeaderVersion>",
        "      <sbdh:Sender>", "        <sbdh:Identifier Authority=\"GS1\">0399999000017</sbdh:Identifier>",
        "      </sbdh:Sender>", "      <sbdh:Receiver>",
        "        <sbdh:Identifier Authority=\"GS1\">0388888000016</sbdh:Identifier>", "      </sbdh:Receiver>" };
    qint64 number = 0;
    for (const char *line : lines)
        open.text.source.push_back({ ++number, 0, tr(line), Tone::Neutral });
    open.dispatch = 12;
    open.sha256 = QByteArray(32, 'x');
    open.canRetry = open.canHold = open.canResolve = open.hasEvidence = true;
    state.open = open;
    return state;
}

[[nodiscard]] inline monitor::ExchangeState sampleInbox()
{
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    using common::Tone;
    monitor::ExchangeState state = sampleOutbox();
    state.side = monitor::ExchangeState::Side::Inbox;
    state.ways.clear();
    state.figures = { { tr("0"), tr("not read yet"), Tone::Neutral }, { tr("1"), tr("refused"), Tone::Stop },
        { tr("1"), tr("quarantined"), Tone::Attention } };
    state.rows = {
        { 412, Tone::Stop, tr("refused"), tr("Document of Synthetic Pharma"),
            tr("The document is no well-formed XML. Ask its sender for a whole one."), tr("#412 · asn-881.xml"),
            tr("40 min"), {}, {} },
        { 411, Tone::Attention, tr("quarantined"), tr("Document of Synthetic Pharma"),
            tr("Another document of this sender bears the same identity and says something else."),
            tr("#411 · ship-880b.xml"), tr("2 h"), {}, {} },
        { 410, Tone::Accepted, tr("taken"), tr("Serial data of Synthetic Pharma for delivery ASN-880"), {},
            tr("#410 · ship-880.xml"), tr("2 h"), {}, {} },
        { 409, Tone::Accepted, tr("answer"), tr("Answer of Acme Pharmacy"), tr("Ship notice 12 was accepted."),
            tr("#409 · 997-12.edi"), tr("yesterday"), {}, {} },
        { 408, Tone::Again, tr("nothing new in it"), tr("Ship notice ASN-879 of Synthetic Pharma"), {},
            tr("#408 · asn-879.edi"), tr("yesterday"), {}, {} },
    };
    state.hasMore = false;
    return state;
}

[[nodiscard]] inline monitor::ExchangeState sampleAnswer()
{
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    using common::Tone;
    monitor::ExchangeState state = sampleInbox();
    monitor::OpenExchange open;
    open.head = state.rows[0];
    open.lines = { { Tone::Stop, open.head.state, open.head.trouble } };
    open.facts = tr("from Synthetic Pharma · 214 kB · came 22 NOV 2026 08:14 · there called out/asn-881.xml · SHA-256 "
                    "61de90aa4d0c9f2c");
    open.history = { { Tone::Stop, tr("Read: refused"), tr("The document is no well-formed XML."),
                         tr("22 NOV 2026 08:14"), tr("by itself, Station 2") },
        { Tone::Neutral, tr("Came in; its bytes are kept"), {}, tr("22 NOV 2026 08:14"), tr("by itself, Station 2") } };
    open.canResolve = open.canTake = open.canAnswer = true;
    state.open = open;
    state.panel = monitor::ExchangeState::Panel::Answer;
    state.preview = monitor::AnswerPreview { tr("Document not taken: asn-881.xml"),
        tr("Hello,\n\n"
           "we received a document from you on 2026-11-22T13:14:00.000Z that we could not take.\n\nFile: "
           "asn-881.xml\nOur number: 412\nWhat is wrong: epcis.xml: the element is not closed (line 412, column 9)\n\n"
           "Correct the document and send it again under an instance identifier of its own."),
        tr("{\n    \"message_uuid\": \"9f2c61de-90aa-4d0c-9b1c-77f0aa31c2de\",\n    \"case_resolved\": false\n}") };
    return state;
}

[[nodiscard]] inline monitor::CoverageState sampleCoverage()
{
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    using common::Tone;
    monitor::CoverageState state;
    state.isLoading = false;
    state.span = tr("25 AUG 2026 – 22 NOV 2026");
    state.figures = { { tr("48,210"), tr("units received"), Tone::Neutral },
        { tr("91 %"), tr("data on arrival"), Tone::Neutral }, { tr("6 %"), tr("data later"), Tone::Attention },
        { tr("2 %"), tr("without data"), Tone::NoData }, { tr("4 d"), tr("worst delay"), Tone::Neutral } };
    const qint64 weeks[][3] = { { 3100, 200, 0 }, { 3400, 0, 0 }, { 2800, 600, 90 }, { 3900, 100, 0 }, { 3600, 0, 40 },
        { 3000, 400, 0 }, { 3700, 120, 0 }, { 4100, 0, 0 }, { 2900, 800, 600 }, { 3800, 60, 0 }, { 4000, 0, 0 },
        { 3300, 240, 180 }, { 2500, 380, 96 } };
    const char *const days[] = { "24 AUG", "31 AUG", "7 SEP", "14 SEP", "21 SEP", "28 SEP", "5 OCT", "12 OCT", "19 OCT",
        "26 OCT", "2 NOV", "9 NOV", "16 NOV" };
    for (size_t i = 0; i < std::size(weeks); ++i)
        state.bars.push_back({ tr(days[i]), tr(days[i]), weeks[i][0], weeks[i][1], weeks[i][2] });
    state.suppliers = {
        { tr("Lakeside Generics"), tr("9 deliveries · 6,120 units · 2 containers of unknown content"),
            tr("71 % on arrival"), tr("late by 9 h (median), 4 d at worst"),
            tr("864 units without data · 14 items on hold · 1 delivery of data without goods"), 710, 149, 141,
            Tone::NoData },
        { tr("Synthetic Pharma"), tr("31 deliveries · 38,400 units"), tr("94 % on arrival"),
            tr("late by 3 h (median), 20 h at worst"), tr("2 of 40 documents refused"), 940, 60, 0, Tone::Attention },
        { tr("Exampline Laboratories"), tr("4 deliveries · 3,690 units"), tr("100 % on arrival"), {}, {}, 1000, 0, 0,
            Tone::Accepted },
    };
    return state;
}

[[nodiscard]] inline monitor::CoverageState sampleCoverageOfOne()
{
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    using common::Tone;
    monitor::CoverageState state = sampleCoverage();
    state.opened = 0;
    state.supplier = state.suppliers[0].name;
    state.figures = { { tr("6,120"), tr("units received"), Tone::Neutral },
        { tr("71 %"), tr("data on arrival"), Tone::Neutral }, { tr("14 %"), tr("data later"), Tone::Attention },
        { tr("14 %"), tr("without data"), Tone::NoData }, { tr("4 d"), tr("worst delay"), Tone::Neutral } };
    state.deliveries = {
        { ReceiptId { 142 }, Tone::NoData, tr("R-0142 · LS-9912"), tr("96 units without data · 14 items on hold"),
            tr("data missing"), tr("22 NOV 2026 08:14") },
        { ReceiptId { 139 }, Tone::Attention, tr("R-0139 · ASN-4471"), tr("912 units with later data"), tr("late, 4 d"),
            tr("19 NOV 2026 14:02") },
        { ReceiptId { 131 }, Tone::Accepted, tr("R-0131 · ASN-4402"), tr("1,920 units with data on arrival"),
            tr("in time"), tr("12 NOV 2026 09:40") },
        { ReceiptId {}, Tone::Attention, tr("ASN-4398"),
            tr("Data of 480 units; announced then, and not received since."), tr("goods did not come"),
            tr("11 NOV 2026 17:20") },
    };
    return state;
}

} // namespace packledger::test
