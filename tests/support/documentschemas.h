#pragma once

#include "support/places.h"
#include "sync/partnerprofile.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace packledger::test {

[[nodiscard]] inline QString schemaFolder()
{
    return QStringLiteral(PACKLEDGER_SHARED_DIR "/schemas/");
}

/// Whether the published schemas are at hand, and what reads them.
[[nodiscard]] inline bool canValidate()
{
    return QFile::exists(schemaFolder()) && !QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty()
        && QProcess::execute(QStringLiteral("python3"), { QStringLiteral("-c"), QStringLiteral("import jsonschema") })
        == 0;
}

/// What the published schema of its form says against an EPCIS document; nothing where it is valid. `name` is a file to
/// be written.
[[nodiscard]] inline QString validationErrors(const QByteArray &document, sync::EpcisForm form, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(document) < 0)
        return QStringLiteral("cannot write");
    file.close();
    QProcess process;
    if (form == sync::EpcisForm::Json20)
        process.start(QStringLiteral("python3"),
            { QStringLiteral("-c"),
                QStringLiteral("import json, sys, jsonschema\n"
                               "v = jsonschema.Draft7Validator(json.load(open(sys.argv[1])))\n"
                               "for e in v.iter_errors(json.load(open(sys.argv[2]))): print(list(e.path), "
                               "e.message[:300])\n"),
                schemaFolder() + QStringLiteral("epcis-2.0/EPCIS-JSON-Schema.json"), name });
    else
        process.start(QStringLiteral("xmllint"),
            { QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
                schemaFolder()
                    + (form == sync::EpcisForm::Xml20 ? QStringLiteral("epcis-2.0/EPCglobal-epcis-2_0.xsd")
                                                      : QStringLiteral("epcis-1.2/EPCglobal-epcis-1_2.xsd")),
                name });
    if (!process.waitForFinished(-1))
        return QStringLiteral("not started");
    const QByteArray out = process.readAllStandardOutput();
    return process.exitCode() == 0 ? QString::fromUtf8(out) : QString::fromUtf8(process.readAllStandardError());
}

} // namespace packledger::test
