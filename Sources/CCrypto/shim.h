// SHA-256 from OpenSSL's libcrypto.
#pragma once
#include <openssl/crypto.h>
#include <openssl/evp.h>
