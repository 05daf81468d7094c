// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One tab: its key for the code, its name for people, and its icon, which also has a "-fill" form.
QtObject {
    property string key: ""
    property string text: ""
    property string iconName: ""
}
