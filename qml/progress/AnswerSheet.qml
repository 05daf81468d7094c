// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One step of a thinking exercise, to be answered anew. Each change is kept at once. */
Sheet {
    id: root

    required property SessionDetailController detail

    title: root.detail.answerTitle

    Repeater {
        model: root.detail.answerStep

        MindInputRow {
            Layout.fillWidth: true
            inputs: root.detail.answerStep
        }
    }
}
