// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** What is done less often with a program. */
Sheet {
    id: root

    required property BuilderController builder
    required property int day

    signal previewRequested(time: int)
    signal detailsRequested
    signal weeksRequested
    signal limitsRequested

    title: root.builder.frame.title
    overline: Theme.hugeText ? root.builder.frame.detail : ""
    onAboutToShow: {
        let filled = 0;
        for (let time = 0; time < 3; ++time)
            filled |= root.builder.cell(root.day, time).rowCount() > 0 ? 1 << time : 0;
        d.filled = filled;
    }

    QtObject {
        id: d

        /** A bit for each time of the day in which something is. */
        property int filled: 0
    }

    Repeater {
        model: root.builder.timeNames
        delegate: NavRow {
            id: row

            required property int index
            required property string modelData

            Layout.fillWidth: true
            visible: ((d.filled >> row.index) & 1) === 1
            iconName: "play"
            text: qsTr("Try it as the patient does")
            detail: row.modelData
            onClicked: {
                root.close();
                root.previewRequested(row.index);
            }
        }
    }
    NavRow {
        Layout.fillWidth: true
        iconName: "pencil-simple"
        text: qsTr("Name and details")
        onClicked: {
            root.close();
            root.detailsRequested();
        }
    }
    NavRow {
        Layout.fillWidth: true
        iconName: "calendar-blank"
        text: qsTr("Weeks and days")
        onClicked: {
            root.close();
            root.weeksRequested();
        }
    }
    NavRow {
        Layout.fillWidth: true
        visible: Theme.hugeText // else it stands on the page
        iconName: "copy"
        text: qsTr("Copy week")
        onClicked: {
            root.close();
            root.builder.copyWeek();
        }
    }
    NavRow {
        Layout.fillWidth: true
        iconName: "gauge"
        text: qsTr("Limits and growth")
        onClicked: {
            root.close();
            root.limitsRequested();
        }
    }
    NavRow {
        Layout.fillWidth: true
        enabled: root.builder.frame.name !== "" && !root.builder.isEmpty
        reason: qsTr("It needs a name and something in it.")
        iconName: "bookmark-simple"
        text: qsTr("Save as template")
        onClicked: {
            root.close();
            root.builder.saveAsTemplate();
        }
    }
}
