#pragma once

#include "labels/labelprinter.h"
#include "labels/printererrors.h"

#include <QByteArrayList>

#include <deque>
#include <functional>

namespace packledger::test {

/// A printer whose answers the test has written down. It counts what it was sent.
class ScriptedPrinter final : public labels::LabelPrinter
{
public:
    Result<void> open() override
    {
        if (isUnreachable)
            return fail(codes::printerUnreachable, QStringLiteral("Line 1"));
        return {};
    }
    Result<void> send(const labels::LabelFormat &format) override
    {
        if (format.name == "no-reprint") {
            ++timesToldNotToReprint;
            return {};
        }
        sent.append(format.bytes);
        if (onSent)
            onSent(int(sent.size()));
        if (failsAfter == int(sent.size()))
            return fail(codes::printerLost, QStringLiteral("Line 1"));
        return {};
    }
    labels::PrinterStatus status() override
    {
        if (answers.empty())
            return {};
        const labels::PrinterStatus answer = answers.front();
        answers.pop_front();
        return answer;
    }
    void close() override { }

    bool isUnreachable = false;
    int failsAfter = 0; ///< the label whose sending fails
    std::function<void(int)> onSent;
    std::deque<labels::PrinterStatus> answers; ///< in turn; ready and idle when there is none left
    QByteArrayList sent;
    int timesToldNotToReprint = 0;
};

} // namespace packledger::test
